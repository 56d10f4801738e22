package io.github.kommunkompass.testkit.property;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CatalogueBuilder;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.catalogue.InvalidCatalogueException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.lifecycle.AddLifecycleHook;

/** A catalogue is a tree that is known by its structure, whatever it is called. */
@Domain(LawDomain.class)
@AddLifecycleHook(SeedOfTheBuild.class)
class CatalogueLawsTest {

    @Property
    void rebuiltCatalogueIsEqual(@ForAll Catalogue catalogue) {
        assertThat(CatalogueCopy.SAME.of(catalogue)).isEqualTo(catalogue).hasSameHashCodeAs(catalogue);
    }

    @Property
    void namesDoNotAffectFingerprintOrStructure(@ForAll Catalogue catalogue) {
        Catalogue renamed =
                CatalogueCopy.SAME.withNames(name -> name + " again").of(catalogue, "RENAMED");
        assertThat(renamed.fingerprint()).isEqualTo(catalogue.fingerprint());
        assertThat(renamed.hasSameStructureAs(catalogue)).isTrue();
        assertThat(renamed).isNotEqualTo(catalogue);
    }

    @Property
    void maximumChangesFingerprint(@ForAll Catalogue catalogue, @ForAll int choice) {
        Criterion leaf = chosen(catalogue.leaves(), choice);
        assertOtherStructure(catalogue, CatalogueCopy.SAME.withMax(leaf, leaf.max() + 1));
    }

    @Property
    void codeChangesFingerprint(@ForAll Catalogue catalogue, @ForAll int choice) {
        List<Criterion> belowTotal =
                catalogue.criteria().subList(1, catalogue.criteria().size());
        assertOtherStructure(catalogue, CatalogueCopy.SAME.withCode(chosen(belowTotal, choice), "other"));
    }

    @Property
    void orderChangesFingerprint(@ForAll Catalogue catalogue, @ForAll int choice) {
        List<Criterion> parents = catalogue.criteria().stream()
                .filter(criterion -> criterion.children().size() > 1)
                .toList();
        Assume.that(!parents.isEmpty());
        Criterion parent = chosen(parents, choice);
        var turned = new ArrayList<>(parent.children());
        Collections.rotate(turned, 1);
        assertOtherStructure(catalogue, CatalogueCopy.SAME.withChildren(parent, turned));
    }

    private static void assertOtherStructure(Catalogue catalogue, CatalogueCopy change) {
        Catalogue changed = change.of(catalogue);
        assertThat(changed.fingerprint()).isNotEqualTo(catalogue.fingerprint());
        assertThat(changed.hasSameStructureAs(catalogue)).isFalse();
        assertThat(changed).isNotEqualTo(catalogue);
    }

    private static <T> T chosen(List<T> list, int choice) {
        return list.get(Math.floorMod(choice, list.size()));
    }

    @Property
    void fingerprintIsComputedAsDocumented(@ForAll Catalogue catalogue) throws NoSuchAlgorithmException {
        var lines = new StringBuilder();
        appendLeaves(catalogue.root(), "", lines);
        byte[] digest =
                MessageDigest.getInstance("SHA-256").digest(lines.toString().getBytes(StandardCharsets.US_ASCII));
        assertThat(catalogue.fingerprint()).isEqualTo(HexFormat.of().formatHex(digest));
    }

    private static void appendLeaves(Criterion parent, String above, StringBuilder lines) {
        for (Criterion child : parent.children()) {
            if (child.isLeaf()) {
                lines.append(above)
                        .append(child.code())
                        .append('=')
                        .append(child.max())
                        .append('\n');
            }
            appendLeaves(child, above + child.code() + "/", lines);
        }
    }

    @Property
    void maximumIsSumOfMaximaBelow(@ForAll Catalogue catalogue) {
        assertThat(catalogue.criteria()).allSatisfy(criterion -> {
            assertThat(criterion.max()).isPositive();
            if (!criterion.isLeaf()) {
                assertThat(criterion.children().stream()
                                .mapToInt(Criterion::max)
                                .sum())
                        .isEqualTo(criterion.max());
            }
        });
    }

    @Property
    void listsCriteriaDepthFirst(@ForAll Catalogue catalogue) {
        var walked = new ArrayList<Criterion>();
        walk(catalogue.root(), 0, walked);
        assertThat(catalogue.criteria()).containsExactlyElementsOf(walked);
        assertThat(walked).extracting(Criterion::ordinal).isEqualTo(ordinals(walked.size()));
        assertThat(catalogue.leaves())
                .isEqualTo(walked.stream().filter(Criterion::isLeaf).toList());
    }

    private static void walk(Criterion criterion, int depth, List<Criterion> walked) {
        assertThat(criterion.level().depth()).isEqualTo(depth);
        walked.add(criterion);
        for (Criterion child : criterion.children()) {
            assertThat(child.parent()).containsSame(criterion);
            walk(child, depth + 1, walked);
        }
    }

    private static List<Integer> ordinals(int size) {
        return java.util.stream.IntStream.range(0, size).boxed().toList();
    }

    @Property
    void findsCriterionByCodeAndEveryName(@ForAll Catalogue catalogue) {
        assertThat(catalogue.criteria()).allSatisfy(criterion -> {
            assertThat(catalogue.criterion(criterion.code())).isSameAs(criterion);
            assertThat(criterion.name().texts().values())
                    .allSatisfy(name -> assertThat(catalogue.findByName(name)).contains(criterion));
            assertThat(criterion.aliases())
                    .allSatisfy(alias ->
                            assertThat(catalogue.findByName("  " + alias)).contains(criterion));
        });
    }

    @Property(tries = 1_000)
    void buildsCatalogueOrRejectsWithReasons(@ForAll("drafts") CatalogueBuilder draft) {
        var refused = catchThrowableOfType(InvalidCatalogueException.class, draft::build);
        if (refused != null) {
            assertThat(refused.violations())
                    .isNotEmpty()
                    .allSatisfy(violation -> assertThat(violation.message())
                            .startsWith(violation.path() + ": found ")
                            .matches("\\P{Cntrl}*"));
        }
    }

    @Provide
    Arbitrary<CatalogueBuilder> drafts() {
        Arbitrary<String> texts =
                Arbitraries.of("", " ", "\n", "total", "1", "1.1", "a b", "Ö", "\u2028", "x/y", "OWN-1");
        Arbitrary<String> languages = Arbitraries.of("en", "sv", "SV", "en-GB", "", "x", "123", "und", "e n");
        return Combinators.combine(texts, languages, languages, texts, criteria(texts, languages, 3), texts)
                .as((revision, language, labelLanguage, country, root, member) -> Catalogue.builder(revision)
                        .language(language)
                        .label(labelLanguage, country)
                        .country(country)
                        .root(root)
                        .group(java.util.Map.of(labelLanguage, revision), List.of(member, country)))
                .withoutEdgeCases();
    }

    private static Arbitrary<CriterionBuilder> criteria(
            Arbitrary<String> texts, Arbitrary<String> languages, int levels) {
        Arbitrary<List<CriterionBuilder>> parts = levels == 0
                ? Arbitraries.just(List.of())
                : criteria(texts, languages, levels - 1).list().ofMaxSize(3);
        Arbitrary<Integer> maxima = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(10)),
                Tuple.of(1, Arbitraries.of(0, -1, Integer.MIN_VALUE, Integer.MAX_VALUE, 2_000_000_000)));
        return Combinators.combine(texts, maxima.injectNull(0.3), languages, texts, parts)
                .as((code, max, language, text, below) -> {
                    CriterionBuilder builder =
                            Criterion.builder(code).name(language, text).alias(text);
                    if (max != null) {
                        builder.max(max);
                    }
                    below.forEach(builder::add);
                    return builder;
                });
    }
}
