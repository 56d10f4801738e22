package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import io.github.kommunkompass.testkit.jqwik.LawProperties;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.AddLifecycleHook;
import net.jqwik.api.lifecycle.AfterContainer;

/** Without the profile {@code random} every build tries every property with the same values. */
@AddLifecycleHook(SeedOfTheBuild.class)
class SeedOfTheBuildTest {

    private static final List<Integer> TRIED = new ArrayList<>();

    @Property(tries = 3, edgeCases = EdgeCasesMode.NONE)
    void triesTheSameValuesInEveryBuild(@ForAll int any) {
        TRIED.add(any);
    }

    @AfterContainer
    static void theSameValuesWereTried() {
        List<Integer> everyTime = List.of(-55_488, 6_144, -421_822);
        String seed = System.getProperty(SeedOfTheBuild.PROPERTY);
        if (seed == null) {
            assertThat(TRIED).isEqualTo(everyTime);
        } else {
            assertThat(TRIED).isNotEqualTo(everyTime);
        }
    }

    @Example
    void eachPropertyHasASeedOfItsOwn() {
        Class<?> here = SeedOfTheBuildTest.class;
        Method[] properties = here.getDeclaredMethods();
        assertThat(Arrays.stream(properties).map(one -> SeedOfTheBuild.seed("1", here, one)))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(1)
                .doesNotContainNull()
                .allMatch(seed -> seed.isPresent());
        assertThat(SeedOfTheBuild.seed("1", here, properties[0]))
                .isEqualTo(SeedOfTheBuild.seed("1", here, properties[0]))
                .isNotEqualTo(SeedOfTheBuild.seed("1", LawProperties.class, properties[0]))
                .isNotEqualTo(SeedOfTheBuild.seed("2", here, properties[0]));
        assertThat(SeedOfTheBuild.seed(SeedOfTheBuild.RANDOM, here, properties[0]))
                .isEmpty();
    }

    /** jqwik has no setting that would do this, and finds no hook by itself in a module. */
    @Example
    void everyClassWithPropertiesHasTheHook() {
        List<JavaClass> classes = new ClassFileImporter()
                        .importUrl(SeedOfTheBuildTest.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .toList();
        List<String> withProperties = classes.stream()
                .filter(type -> type.getAllMethods().stream()
                        .anyMatch(method ->
                                method.isAnnotatedWith(Property.class) || method.isMetaAnnotatedWith(Property.class)))
                .map(JavaClass::getName)
                .toList();
        assertThat(withProperties)
                .contains(SeedOfTheBuildTest.class.getName(), CodecLawsTest.class.getName())
                .containsExactlyInAnyOrderElementsOf(classes.stream()
                        .filter(type -> type.isAnnotatedWith(AddLifecycleHook.class))
                        .filter(type -> type.getAnnotationOfType(AddLifecycleHook.class)
                                .value()
                                .equals(SeedOfTheBuild.class))
                        .map(JavaClass::getName)
                        .toList());
    }
}
