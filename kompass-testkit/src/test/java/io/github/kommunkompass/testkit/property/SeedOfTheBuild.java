package io.github.kommunkompass.testkit.property;

import java.lang.reflect.Method;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Gives each property a seed that is the same in every build, so that a build that passes passes again. The profile {@code random}
 * leaves the choice to jqwik, and finds more over time.
 */
public final class SeedOfTheBuild implements AroundPropertyHook {

    static final String PROPERTY = "io.github.kommunkompass.seed";
    static final String RANDOM = "random";

    private static final String FIXED = "2026";

    /** Made by jqwik. */
    public SeedOfTheBuild() {}

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        if (context.attributes().seed().isEmpty()) {
            seed(System.getProperty(PROPERTY, FIXED), context.containerClass(), context.targetMethod())
                    .ifPresent(context.attributes()::setSeed);
        }
        return property.execute();
    }

    /**
     * Returns a seed for a property: each its own, or all would be tried with the same values. A property that several
     * classes inherit is another one in each.
     */
    static Optional<String> seed(String build, Class<?> container, Method property) {
        if (build.equals(RANDOM)) {
            return Optional.empty();
        }
        int ofProperty = (container.getName() + "." + property.getName()).hashCode();
        return Optional.of(Long.toString(31 * Long.parseLong(build) + ofProperty));
    }
}
