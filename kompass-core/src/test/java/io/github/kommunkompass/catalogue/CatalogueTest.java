package io.github.kommunkompass.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Source;
import io.github.kommunkompass.value.Violation;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private static CriterionBuilder leaf(String code, int max) {
        return Criterion.builder(code).name("en", "Criterion " + code).max(max);
    }

    private static CriterionBuilder total() {
        return Criterion.root().name("en", "Total");
    }

    /** To the level of questions, and of unequal depth. */
    private static CatalogueBuilder own() {
        return Catalogue.builder("OWN-2026")
                .root(total().add(Criterion.builder("1")
                                .name("en", "Dialogue")
                                .max(30)
                                .add(Criterion.builder("1.1")
                                        .name("en", "Channels")
                                        .add(leaf("1.1.1", 10))
                                        .add(leaf("1.1.2", 5)))
                                .add(leaf("1.2", 15)))
                        .add(leaf("2", 20)));
    }

    private static List<String> messages(CatalogueBuilder broken) {
        InvalidCatalogueException thrown = catchThrowableOfType(InvalidCatalogueException.class, broken::build);
        return thrown.violations().stream().map(Violation::message).toList();
    }

    @Test
    void sumsMaximaAndAssignsLevels() {
        Catalogue catalogue = own().build();
        assertThat(catalogue.root().max()).isEqualTo(50);
        assertThat(catalogue.criterion("1.1").max()).isEqualTo(15);
        assertThat(catalogue.criterion("1.1.2").level()).isEqualTo(Level.QUESTION);
        assertThat(catalogue.deepestLevel()).isEqualTo(Level.QUESTION);
        assertThat(catalogue.criteria(Level.AREA)).extracting(Criterion::code).hasToString("[1, 2]");
        assertThat(catalogue.leaves()).extracting(Criterion::code).hasToString("[1.1.1, 1.1.2, 1.2, 2]");
        assertThat(catalogue.criteria())
                .extracting(Criterion::code)
                .hasToString("[total, 1, 1.1, 1.1.1, 1.1.2, 1.2, 2]");
        assertThat(catalogue.criteria()).extracting(Criterion::ordinal).containsExactly(0, 1, 2, 3, 4, 5, 6);
        assertThat(catalogue.criterion("1.1.1").parent()).contains(catalogue.criterion("1.1"));
        assertThat(catalogue.root().parent()).isEmpty();
    }

    @Test
    void findsCriterionByAnySpellingOfNameOrAlias() {
        Catalogue catalogue = Catalogues.se2020();
        assertThat(catalogue.findByName("styrning  och KONTROLL")).containsExactly(catalogue.criterion("3"));
        assertThat(catalogue.findByName("Strategi för hållbar utveckling")).containsExactly(catalogue.criterion("2.1"));
        assertThat(catalogue.findByName("Samspel - medborgare och förtroendevalda"))
                .containsExactly(catalogue.criterion("1"));
        assertThat(catalogue.findByName("Intern kommunikation".replace("o", "o\u0308")))
                .isEmpty();
        assertThat(catalogue.findByName("A\u0308 inte")).isEmpty();
        assertThat(Catalogues.se2010().findByName("Kommunen som arbetsgivare – personalpolitik"))
                .hasSize(1);
    }

    @Test
    void findsAllCriteriaSharingName() {
        Catalogue catalogue = Catalogue.builder("X")
                .root(total().add(Criterion.builder("1").name("en", "Strategy").max(1))
                        .add(Criterion.builder("2").name("en", "strategy").max(1)))
                .build();
        assertThat(catalogue.findByName("Strategy"))
                .containsExactly(catalogue.criterion("1"), catalogue.criterion("2"));
    }

    @Test
    void fingerprintIsDigestOfLeavesOnly() throws Exception {
        byte[] digest = MessageDigest.getInstance("SHA-256")
                .digest("1/1.1/1.1.1=10\n1/1.1/1.1.2=5\n1/1.2=15\n2=20\n".getBytes(StandardCharsets.US_ASCII));
        Catalogue renamed = own().label("en", "Ours")
                .description("en", "What we look at")
                .source(Source.of("us"))
                .build();
        assertThat(own().build().fingerprint())
                .isEqualTo(HexFormat.of().formatHex(digest))
                .isEqualTo(renamed.fingerprint());
        assertThat(own().build().hasSameStructureAs(renamed)).isTrue();
        assertThat(own().build()).isNotEqualTo(renamed).isEqualTo(own().build());
    }

    @Test
    void describesItselfAndItsCriteria() {
        Catalogue catalogue = Catalogue.builder("X")
                .description("en", "All of it")
                .description("sv", "Alltihop")
                .root(total().description("en", "The sum").add(leaf("1", 1)))
                .build();
        assertThat(catalogue.description()).contains(LocalizedText.of(Map.of("en", "All of it", "sv", "Alltihop")));
        assertThat(catalogue.root().description()).contains(LocalizedText.of("en", "The sum"));
        assertThat(catalogue.criterion("1").description()).isEmpty();
        assertThat(own().build().description()).isEmpty();
        assertThat(catalogue.root().hasSameNameAs(own().build().root())).isTrue();
        assertThat(catalogue.findByName("The sum")).isEmpty();
    }

    @Test
    void rejectsInvalidDescriptions() {
        CatalogueBuilder broken = Catalogue.builder("X")
                .description("en", "One")
                .description("EN", "Two")
                .description("?", "Three")
                .root(total().description("en", " ")
                        .add(leaf("1", 1)
                                .description("en", "x".repeat(100_001))
                                .description("sv", "\ud83e")
                                .description("nb", "\u0344".repeat(30))));
        assertThat(messages(broken))
                .containsExactly(
                        "$.description.EN: found a second text, expected one text per language",
                        "$.description['?']: found \"?\", expected a BCP 47 language tag such as sv, nb or en",
                        "$.root.description.en: found a blank text, expected a text",
                        "$.root.criteria[0].description.en: found a text of 100001 characters, expected at most 100000"
                                + " characters",
                        "$.root.criteria[0].description.sv: found an unpaired surrogate in a text, expected text with"
                                + " paired surrogates",
                        "$.root.criteria[0].description.nb: found 60 combining marks in a row in the normalised text "
                                + Quoted.of("\u0308\u0301".repeat(30)) + ", expected at most 30 in a row");
    }

    /** Each of these marks becomes two when it is normalised. */
    @Test
    void rejectsNamesThatAreInvalidWhenNormalised() {
        assertThat(messages(Catalogue.builder("X")
                        .root(total().name("sv", "\u0344".repeat(30)).add(leaf("1", 1)))))
                .containsExactly("$.root.name.sv: found 60 combining marks in a row in the normalised text "
                        + Quoted.of("\u0308\u0301".repeat(30)) + ", expected at most 30 in a row");
    }

    @Test
    void messagesAreSingleLine() {
        CatalogueBuilder broken = Catalogue.builder("X\n1")
                .language("e\n")
                .root(Criterion.root()
                        .name("s\u2028v", "Total")
                        .add(Criterion.builder("1\r").name("en", "One").max(1)));
        assertThat(messages(broken)).isNotEmpty().allMatch(message -> message.matches("[^\\p{Cntrl}\u2028]*"));
    }

    @Test
    void reportsAllViolationsAtOnce() {
        CatalogueBuilder broken = Catalogue.builder("SE 2020")
                .country("Sweden")
                .language("svenska!")
                .label("en", " ")
                .root(Criterion.builder("all")
                        .name("en", "Total")
                        .max(99)
                        .add(Criterion.builder("1")
                                .name("svenska!", "Ett")
                                .add(leaf("1.1", 0))
                                .add(leaf("1.1", 20)))
                        .add(Criterion.builder("total")
                                .name("en", "A")
                                .name("EN", "B")
                                .alias("")
                                .max(10))
                        .add(Criterion.builder("3,1").name("en", "Three").max(5)))
                .group(Map.of("en", "Pair"), List.of("1", "9"))
                .group(Map.of("en", "Other"), List.of("1"))
                .group(Map.of(), List.of());
        String identifier = "a letter or digit, then letters, digits, dots, hyphens or underscores (A to Z, 0 to 9)";
        assertThat(messages(broken))
                .containsExactly(
                        "$.revision: found \"SE 2020\", expected " + identifier,
                        "$.country: found \"Sweden\", expected an ISO 3166-1 code such as SE or NO",
                        "$.language: found \"svenska!\", expected a BCP 47 language tag such as sv, nb or en",
                        "$.label.en: found a blank text, expected a text",
                        "$.root.code: found \"all\", expected \"total\", the code of the root",
                        "$.root.name: found no name in \"svenska!\", expected a name in the language of the catalogue",
                        "$.root.criteria[0].name['svenska!']: found \"svenska!\", expected a BCP 47 language tag"
                                + " such as sv, nb or en",
                        "$.root.criteria[0].criteria[0].name: found no name in \"svenska!\", expected a name in the language of"
                                + " the catalogue",
                        "$.root.criteria[0].criteria[0].max: found 0, expected at least 1 point",
                        "$.root.criteria[0].criteria[1].code: found \"1.1\", expected a code other than that at"
                                + " $.root.criteria[0].criteria[0].code",
                        "$.root.criteria[0].criteria[1].name: found no name in \"svenska!\", expected a name in the language of"
                                + " the catalogue",
                        "$.root.criteria[1].code: found \"total\", expected another code; \"total\" is the code of the root",
                        "$.root.criteria[1].name.EN: found a second text, expected one text per language",
                        "$.root.criteria[1].name: found no name in \"svenska!\", expected a name in the language of the catalogue",
                        "$.root.criteria[1].aliases[0]: found a blank text, expected a text",
                        "$.root.criteria[2].code: found \"3,1\", expected " + identifier,
                        "$.root.criteria[2].name: found no name in \"svenska!\", expected a name in the language of the catalogue",
                        "$.root.max: found 99, expected 35, the sum of the maxima below",
                        "$.groups[0].criteria[1]: found \"9\", expected a code of this catalogue",
                        "$.groups[1].criteria[0]: found \"1\", expected a criterion other than that at"
                                + " $.groups[0].criteria[0]",
                        "$.groups[2].name: found no name, expected a name in at least one language",
                        "$.groups[2].criteria: found no criteria, expected at least one");
    }

    @Test
    void reportsEachUnpairedSurrogate() {
        CatalogueBuilder broken = own().label("en", "\ud83d")
                .root(total().name("sv", "Total\ud83d")
                        .add(leaf("1", 1).alias("One \ud83d\ude00").alias("\ude00 one")))
                .group(Map.of("en", "\ud83dPair"), List.of("1"));
        InvalidCatalogueException thrown = catchThrowableOfType(InvalidCatalogueException.class, broken::build);
        assertThat(thrown.violations()).extracting(Violation::rule).containsOnly(CatalogueRule.INVALID_TEXT);
        String rest = ": found an unpaired surrogate in a text, expected text with paired surrogates";
        assertThat(messages(broken))
                .containsExactly(
                        "$.label.en" + rest,
                        "$.root.name.sv" + rest,
                        "$.root.criteria[0].aliases[1]" + rest,
                        "$.groups[0].name.en" + rest);
    }

    @Test
    void reportsNamesBeyondTheLimits() {
        CatalogueBuilder broken = own().root(
                        total().name("sv", "x".repeat(1_001)).add(leaf("1", 1).alias("e" + "\u0323".repeat(31))));
        InvalidCatalogueException thrown = catchThrowableOfType(InvalidCatalogueException.class, broken::build);
        assertThat(thrown.violations()).extracting(Violation::rule).containsOnly(CatalogueRule.INVALID_TEXT);
        assertThat(messages(broken))
                .containsExactly(
                        "$.root.name.sv: found a text of 1001 characters, expected at most 1000 characters",
                        "$.root.criteria[0].aliases[0]: found 31 combining marks in a row in the text \"e"
                                + "\u0323".repeat(31) + "\", expected at most 30 in a row");
    }

    @Test
    void countsViolationsBeyondTheFirstThousand() {
        CriterionBuilder root = total();
        for (int i = 0; i < 3_000; i++) {
            root.add(leaf("1", 1));
        }
        List<String> messages = messages(Catalogue.builder("X").root(root));
        assertThat(messages).hasSize(1_001).endsWith("$: found 1999 more violations, expected at most 1000");
    }

    @Test
    void reportsEachCodeAndTagOfMoreThan200Characters() {
        String tag = "en-x" + "-english".repeat(25);
        CatalogueBuilder broken = Catalogue.builder("R".repeat(201))
                .language(tag)
                .root(Criterion.root()
                        .name(tag, "Total")
                        .add(leaf("1".repeat(201), 1).name(tag, "One")));
        String tooLong = ": found a language tag of 204 characters, expected at most 200 characters";
        assertThat(messages(broken))
                .containsExactly(
                        "$.revision: found a revision name of 201 characters, expected at most 200 characters",
                        "$.language" + tooLong,
                        "$.root.name['" + tag + "']" + tooLong,
                        "$.root.criteria[0].code: found a code of 201 characters, expected at most 200 characters",
                        "$.root.criteria[0].name['" + tag + "']" + tooLong);
    }

    @Test
    void findsNothingByCodeThatIsTooLongOrMalformed() {
        assertThat(Catalogues.se2020().findCriterion("1".repeat(201))).isEmpty();
        assertThat(Catalogues.se2020().findCriterion("1,1")).isEmpty();
    }

    @Test
    void findsNothingByNameBeyondTheLimits() {
        Catalogue catalogue = Catalogues.se2020();
        assertThat(catalogue.findByName("Effektivitet")).hasSize(1);
        assertThat(catalogue.findByName("Effektivitet" + "\u0301\u0323".repeat(1_000_000)))
                .isEmpty();
        assertThat(catalogue.findByName("x".repeat(1_001))).isEmpty();
        Criterion misprinted = Catalogue.builder("X")
                .root(total().add(leaf("1", 1).misprint("One!")))
                .build()
                .criterion("1");
        assertThat(misprinted.isMisprint("One!")).isTrue();
        assertThat(misprinted.isMisprint("One!" + "\u0301\u0323".repeat(1_000_000)))
                .isFalse();
    }

    @Test
    void rejectsTreeWithoutCriteria() {
        assertThat(messages(Catalogue.builder("X").root(total().max(800))))
                .containsExactly("$.root: found no criteria, expected at least one below the total");
    }

    @Test
    void rejectsLeafWithoutMaximumAndSkipsSumsAbove() {
        assertThat(messages(Catalogue.builder("X")
                        .root(total().max(10).add(Criterion.builder("1").name("en", "One")))))
                .containsExactly("$.root.criteria[0].max: found no maximum, expected a maximum for each leaf");
    }

    @Test
    void rejectsMaximaBeyondInt() {
        assertThat(messages(Catalogue.builder("X")
                        .root(total().add(leaf("1", Integer.MAX_VALUE)).add(leaf("2", 1)))))
                .containsExactly("$.root.max: found maxima that add up to 2147483648, expected at most 2147483647");
    }

    @Test
    void rejectsTreeContainingItself() {
        CriterionBuilder knot = Criterion.builder("1").name("en", "Knot");
        knot.add(knot);
        assertThat(messages(Catalogue.builder("X").root(total().add(knot))))
                .contains("$.root" + ".criteria[0]".repeat(17)
                        + ": found a criterion of depth 17, expected a depth of at most 16");
    }

    @Test
    void exceptionMessageNamesEveryViolation() {
        assertThatThrownBy(() -> Catalogue.builder("X").root(total()).build())
                .isInstanceOf(InvalidCatalogueException.class)
                .hasMessage("""
                        Catalogue "X" is invalid:
                          error: $.root: found no criteria, expected at least one below the total
                          error: $.root.max: found no maximum, expected a maximum for each leaf\
                        """);
    }

    @Test
    void unknownCriterionMessageNamesRevision() {
        assertThatThrownBy(() -> Catalogues.se2020().criterion("9.9"))
                .isInstanceOfSatisfying(UnknownCriterionException.class, thrown -> {
                    assertThat(thrown.code()).hasToString("9.9");
                    assertThat(thrown.revision()).hasToString("SE-2020");
                })
                .hasMessage("found criterion 9.9, expected a code of SE-2020");
    }
}
