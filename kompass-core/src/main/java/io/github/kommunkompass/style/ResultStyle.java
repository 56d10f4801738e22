package io.github.kommunkompass.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** The style of results, which only the library builds: {@link ValueStyle} with a package-private builder. */
@Value.Style(
        visibility = ImplementationVisibility.PRIVATE,
        builderVisibility = BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        implementationNestedInBuilder = true,
        jdkOnly = true,
        // Frees the name from, which results have as an attribute; copying is not needed.
        from = "copy",
        depluralize = true,
        fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class,
        allowedClasspathAnnotations = {Override.class})
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
public @interface ResultStyle {}
