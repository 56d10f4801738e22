package io.github.kommunkompass.municipality;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms of an official name that statistics offices write, such as {@code Herøy (Nordland)} or {@code Hábmer - Hamarøy}. */
final class RegisteredNames {

    private static final String PARALLEL = " - ";
    private static final String QUALIFIER = " (";

    private RegisteredNames() {}

    /** Returns the name, the name without its qualifier, and each of its parallel names. */
    static Set<String> of(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        int qualifier = name.endsWith(")") ? name.lastIndexOf(QUALIFIER) : -1;
        String unqualified = qualifier > 0 ? name.substring(0, qualifier) : name;
        forms.add(unqualified);
        if (unqualified.contains(PARALLEL)) {
            forms.addAll(List.of(unqualified.split(PARALLEL)));
        }
        return forms;
    }
}
