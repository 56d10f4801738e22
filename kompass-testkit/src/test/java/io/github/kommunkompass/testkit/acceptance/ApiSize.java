package io.github.kommunkompass.testkit.acceptance;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;

/**
 * How much users may see.
 *
 * @param types the types, nested ones too
 * @param topLevel the types that are not nested
 * @param builders the types whose names end with {@code Builder}
 * @param methods the methods and constructors that these types declare, without those that every object or enum has
 */
record ApiSize(long types, long topLevel, long builders, long methods) {

    private static final Set<String> EVERYWHERE = Set.of("equals", "hashCode", "toString", "values", "valueOf");

    static final ApiSize NOTHING = new ApiSize(0, 0, 0, 0);

    /** Counts types that users may see. */
    static ApiSize of(Collection<JavaClass> visible) {
        return new ApiSize(
                visible.size(),
                visible.stream().filter(JavaClass::isTopLevelClass).count(),
                visible.stream()
                        .filter(type -> type.getSimpleName().endsWith("Builder"))
                        .count(),
                visible.stream()
                        .flatMap(type -> type.getCodeUnits().stream())
                        .filter(ApiSize::counts)
                        .count());
    }

    private static boolean counts(JavaCodeUnit unit) {
        Set<JavaModifier> modifiers = unit.getModifiers();
        return PublicApiTest.isVisible(modifiers)
                && !modifiers.contains(JavaModifier.SYNTHETIC)
                && !modifiers.contains(JavaModifier.BRIDGE)
                && !EVERYWHERE.contains(unit.getName());
    }

    ApiSize plus(ApiSize other) {
        return new ApiSize(
                types + other.types, topLevel + other.topLevel, builders + other.builders, methods + other.methods);
    }

    String row(String name) {
        return String.format(Locale.ROOT, "%-45s %5d %9d %8d %7d%n", name, types, topLevel, builders, methods);
    }

    static String header() {
        return String.format(Locale.ROOT, "%-45s %5s %9s %8s %7s%n", "", "types", "top-level", "builders", "methods");
    }
}
