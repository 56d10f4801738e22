package io.github.kommunkompass.style;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;
import org.immutables.value.Value.Style.BuilderVisibility;
import org.immutables.value.Value.Style.ImplementationVisibility;

/** The style of values that users build: a public type, a public builder and a hidden implementation. */
@Value.Style(
        visibility = ImplementationVisibility.PRIVATE,
        builderVisibility = BuilderVisibility.PUBLIC,
        overshadowImplementation = true,
        implementationNestedInBuilder = true,
        jdkOnly = true,
        strictBuilder = true,
        fallbackNullableAnnotation = org.jspecify.annotations.Nullable.class,
        // Keeps @Generated out of the class files: without it a consumer that compiles with -Xlint:all -Werror fails.
        allowedClasspathAnnotations = {Override.class})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
public @interface ValueStyle {}
