package io.github.kommunkompass.json.mapper;

import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.json.KompassJson;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The public classes of the packages that a module exports. */
public final class ExportedTypes {

    private static final String CLASS = ".class";

    private ExportedTypes() {}

    /** Returns the types that {@code kompass-core} and {@code kompass-json} export. */
    static List<Class<?>> all() throws Exception {
        List<Class<?>> all = new ArrayList<>(of(Catalogues.class));
        all.addAll(of(KompassJson.class));
        return all;
    }

    /**
     * Returns the types that a module exports.
     *
     * @param one a class of the module
     * @return the types, nested ones too
     * @throws Exception if the module cannot be read
     */
    public static List<Class<?>> of(Class<?> one) throws Exception {
        Path place =
                Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference module = ModuleFinder.of(place).findAll().iterator().next();
        Set<String> packages = module.descriptor().exports().stream()
                .filter(exported -> !exported.isQualified())
                .map(ModuleDescriptor.Exports::source)
                .collect(Collectors.toSet());
        List<Class<?>> types = new ArrayList<>();
        try (ModuleReader reader = module.open();
                Stream<String> files = reader.list()) {
            for (String file : files.filter(name -> name.endsWith(CLASS)).toList()) {
                String name = file.substring(0, file.length() - CLASS.length()).replace('/', '.');
                if (packages.contains(name.substring(0, Math.max(0, name.lastIndexOf('.'))))) {
                    Class<?> type = Class.forName(name, false, one.getClassLoader());
                    if (isPublic(type)) {
                        types.add(type);
                    }
                }
            }
        }
        return types;
    }

    private static boolean isPublic(Class<?> type) {
        Class<?> outer = type.getEnclosingClass();
        return Modifier.isPublic(type.getModifiers()) && !type.isAnonymousClass() && (outer == null || isPublic(outer));
    }
}
