package io.github.kommunkompass.revision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.catalogue.UnknownCriterionException;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Ratio;
import io.github.kommunkompass.value.Source;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkTest {

    private static final Source READING = Source.of("Our own reading");
    private static final CrosswalkAuthority AUTHOR = CrosswalkAuthority.author("A controller");

    /** Areas 1 to 4 of 10, 20, 30 and 40 points; area 4 has the parts 4.1 and 4.2 of 15 and 25. */
    private static Catalogue catalogue(String revision) {
        return Catalogue.builder(revision)
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(10))
                        .add(Criterion.builder("2").name("en", "Two").max(20))
                        .add(Criterion.builder("3").name("en", "Three").max(30))
                        .add(Criterion.builder("4")
                                .name("en", "Four")
                                .add(Criterion.builder("4.1")
                                        .name("en", "Four one")
                                        .max(15))
                                .add(Criterion.builder("4.2")
                                        .name("en", "Four two")
                                        .max(25))))
                .build();
    }

    private static final LocalizedText BECAUSE = LocalizedText.of("en", "Because.");
    private static final Catalogue OLD = catalogue("OLD");
    private static final Catalogue NEW = catalogue("NEW");

    private static CrosswalkLink link(Relation relation, String left, String right) {
        return CrosswalkLink.of(
                relation,
                CrosswalkLink.codes(left.split("\\+")),
                CrosswalkLink.codes(right.split("\\+")),
                BECAUSE,
                READING);
    }

    private static CrosswalkDraft authorised() {
        return CrosswalkDraft.of(OLD, NEW, AUTHOR);
    }

    private static List<String> reasons(Comparability comparability) {
        return comparability.reasons().stream()
                .map(reason -> reason.kind().id() + ": " + reason.text())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "EQUAL, EQUAL",
        "TIGHTENED, LOOSENED",
        "LOOSENED, TIGHTENED",
        "SUBSET, SUPERSET",
        "SUPERSET, SUBSET",
        "OVERLAPS, OVERLAPS"
    })
    void invertsRelations(Relation relation, Relation inverse) {
        assertThat(relation.inverse()).isEqualTo(inverse);
    }

    @Test
    void givesCoverageOfEachCriterion() {
        Crosswalk crosswalk = authorised()
                .link(link(Relation.EQUAL, "1", "2"))
                .removed("3")
                .added("4.1", "1")
                .build();
        assertThat(crosswalk.coverageFrom(OLD.criterion("1"))).isEqualTo(Coverage.COVERED);
        assertThat(crosswalk.coverageFrom(OLD.criterion("3"))).isEqualTo(Coverage.REMOVED);
        assertThat(crosswalk.coverageFrom(OLD.criterion("2"))).isEqualTo(Coverage.UNKNOWN);
        assertThat(crosswalk.coverageTo(NEW.criterion("2"))).isEqualTo(Coverage.COVERED);
        assertThat(crosswalk.coverageTo(NEW.criterion("4.1"))).isEqualTo(Coverage.ADDED);
        assertThat(crosswalk.coverageTo(NEW.root())).isEqualTo(Coverage.UNKNOWN);
        assertThat(crosswalk.added())
                .extracting(criterion -> criterion.code().toString())
                .containsExactly("1", "4.1");
        assertThat(crosswalk).hasToString("OLD to NEW: 1 link, authority: author A controller");
        assertThatThrownBy(() -> crosswalk.coverageTo(Catalogues.se2020().criterion("8")))
                .isInstanceOf(UnknownCriterionException.class);
    }

    @Test
    void reportsAllViolations() {
        CrosswalkDraft broken = authorised()
                .link(CrosswalkLink.of(Relation.EQUAL, "1", "9", BECAUSE, READING))
                .link(link(Relation.SUBSET, "4+4.1", "4"))
                .link(link(Relation.OVERLAPS, "2", "3"))
                .link(link(Relation.TIGHTENED, "2", "3"))
                .link(link(Relation.LOOSENED, "1", "4.2"))
                .link(CrosswalkLink.of(Relation.OVERLAPS, Set.of(), CrosswalkLink.codes("1"), BECAUSE, READING))
                .removed("3", "3", "7")
                .added("3");
        assertThatThrownBy(broken::build).isInstanceOfSatisfying(InvalidCrosswalkException.class, invalid -> {
            assertThat(invalid.violations())
                    .extracting(violation -> violation.rule().id() + " " + violation.message())
                    .containsExactly(
                            "unknown-criterion $.links[0].to: found criterion 9, expected a code of NEW",
                            "nested $.links[1].from: found 4.1 and 4, expected one or the other",
                            "duplicate-link $.links[3]: found a second link between the same criteria, expected one link"
                                    + " between them",
                            "empty-side $.links[5].from: found no criteria, expected at least one",
                            "equal-and-more $.links[0].from: found 1 in 2 links, expected an equal criterion in one link only",
                            "contradiction $.removed[1]: found \"3\" a second time, expected one entry",
                            "unknown-criterion $.removed[2]: found criterion 7, expected a code of OLD",
                            "contradiction $.added[0]: found 3, which is also in a link, expected one or the other");
            assertThat(invalid.from()).isEqualTo(RevisionId.of("OLD"));
            assertThat(invalid.to()).isEqualTo(RevisionId.of("NEW"));
            assertThat(invalid)
                    .hasMessageStartingWith("The crosswalk from OLD to NEW is invalid:\n  error: $.links[0].to:");
        });
    }

    @Test
    void rejectsEqualPartOutsideItsEqualWhole() {
        CrosswalkDraft broken = authorised()
                .link(link(Relation.EQUAL, "4", "4"))
                .link(link(Relation.EQUAL, "4.1", "3"))
                .link(link(Relation.EQUAL, "3+4.2", "1+4.2"))
                .link(link(Relation.TIGHTENED, "1", "4.1"));
        assertThatThrownBy(broken::build)
                .isInstanceOfSatisfying(
                        InvalidCrosswalkException.class,
                        invalid -> assertThat(invalid.violations())
                                .extracting(violation -> violation.rule().id() + " " + violation.message())
                                .containsExactly(
                                        "equal-apart $.links[1]: found 4.1 below 4 and 3 not below 4, expected equal criteria"
                                                + " nested alike on both sides",
                                        "equal-apart $.links[2]: found 3, 4.2 only in part below 4 and 1, 4.2 only in part below 4,"
                                                + " expected equal criteria nested alike on both sides"));
    }

    @Test
    void authorityRequiresName() {
        assertThatThrownBy(() -> CrosswalkAuthority.author(" "))
                .hasMessage("found a blank name, expected the name of the authority");
        assertThat(CrosswalkAuthority.publisher("SKR").isPresent()).isTrue();
        assertThat(CrosswalkAuthority.none().name()).isEmpty();
    }

    @Test
    void revisionsAreNotComparableWithoutCrosswalk() {
        Comparability comparability = Comparability.between(OLD, NEW);
        assertThat(comparability.verdict()).isEqualTo(ComparabilityLevel.NONE);
        assertThat(comparability.correspondences()).isEmpty();
        assertThat(reasons(comparability))
                .containsExactly(
                        "other-revision: OLD and NEW are different revisions.",
                        "same-structure-only: They have the same codes and maxima; the questions may differ.",
                        "no-crosswalk: There is no crosswalk from OLD to NEW.");
    }

    @Test
    void sameRevisionIsFullyComparable() {
        Comparability comparability = Comparability.between(OLD, OLD);
        assertThat(comparability.verdict()).isEqualTo(ComparabilityLevel.FULL);
        assertThat(comparability.correspondences()).hasSize(7);
        assertThat(reasons(comparability)).containsExactly("same-revision: Both are of OLD.");
        Catalogue other = Catalogue.builder("OLD")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(11)))
                .build();
        assertThat(reasons(Comparability.between(OLD, other)))
                .startsWith("same-name-only: Both are called OLD, but their structures differ.");
        assertThat(Comparability.between(OLD, other).verdict()).isEqualTo(ComparabilityLevel.NONE);
    }

    @Test
    void equalCriteriaAndTheirSumsAreComparable() {
        Crosswalk crosswalk = authorised()
                .link(link(Relation.EQUAL, "1", "1"))
                .link(link(Relation.EQUAL, "2", "2"))
                .link(link(Relation.EQUAL, "3", "3"))
                .link(link(Relation.EQUAL, "4.1", "4.1"))
                .link(link(Relation.EQUAL, "4.2", "4.2"))
                .build();
        Comparability comparability = Comparability.by(crosswalk);
        assertThat(comparability.verdict()).isEqualTo(ComparabilityLevel.FULL);
        assertThat(comparability.correspondences())
                .extracting(
                        one -> one.from().get(0).code() + "=" + one.to().get(0).code())
                .containsExactly("1=1", "2=2", "3=3", "4.1=4.1", "4.2=4.2", "total=total", "4=4");
    }

    @Test
    void partialComparabilityHasShareOnEachSide() {
        Crosswalk crosswalk = authorised()
                .link(link(Relation.EQUAL, "1+2", "3"))
                .link(link(Relation.EQUAL, "4.1", "4.2"))
                .link(link(Relation.EQUAL, "4.2", "4.1"))
                .link(link(Relation.TIGHTENED, "3", "1"))
                .removed("4")
                .build();
        Comparability comparability = Comparability.by(crosswalk);
        assertThat(comparability.verdict()).isEqualTo(ComparabilityLevel.PARTIAL);
        assertThat(comparability.shareFrom()).isEqualTo(Ratio.of(3, 10));
        assertThat(comparability.shareTo()).isEqualTo(Ratio.of(3, 10));
        assertThat(reasons(comparability))
                .containsExactly(
                        "other-revision: OLD and NEW are different revisions.",
                        "same-structure-only: They have the same codes and maxima; the questions may differ.",
                        "related: 3 tightened to 1: Because.",
                        "maxima-differ: 4.1 and 4.2 are equal, but have maxima of 15 and 25.",
                        "maxima-differ: 4.2 and 4.1 are equal, but have maxima of 25 and 15.",
                        "removed: In OLD only: 4.",
                        "unknown: There is no statement on total of OLD and on total, 2, 4 of NEW.");
        assertThat(comparability.reasons().get(2).source()).contains(READING);
    }

    private static CrosswalkLink tightened(String code, LocalizedText reason) {
        return CrosswalkLink.of(Relation.TIGHTENED, code, code, reason, READING);
    }

    @Test
    void linksAreReportedTogetherIfTheirReasonsAreEqualInAllLanguages() {
        LocalizedText both = BECAUSE.with("sv", "Därför.");
        Comparability comparability = Comparability.by(authorised()
                .link(tightened("4.2", LocalizedText.of("sv", "Därför.")))
                .link(tightened("1", both))
                .link(tightened("2", BECAUSE))
                .link(tightened("3", both.with("sv", "Så är det.")))
                .link(tightened("4.1", LocalizedText.of("en", "Because.").with("sv", "Därför.")))
                .build());
        assertThat(reasons(comparability))
                .filteredOn(reason -> reason.startsWith("related"))
                .containsExactly(
                        "related: 4.2 tightened to 4.2: Därför.",
                        "related: 1, 4.1 tightened to 1, 4.1: Because.",
                        "related: 2 tightened to 2: Because.",
                        "related: 3 tightened to 3: Because.");
    }

    private static List<String> pairs(Comparability comparability) {
        return comparability.correspondences().stream()
                .map(one -> one.from().get(0).code() + "=" + one.to().get(0).code())
                .toList();
    }

    @Test
    void sumIsComparableThroughPartsOfAnyLevel() {
        Comparability twoLevels = Comparability.by(authorised()
                .link(link(Relation.EQUAL, "1", "1"))
                .link(link(Relation.EQUAL, "2", "2"))
                .link(link(Relation.EQUAL, "3", "3"))
                .link(link(Relation.EQUAL, "4", "4"))
                .link(link(Relation.EQUAL, "4.1", "4.1"))
                .link(link(Relation.EQUAL, "4.2", "4.2"))
                .build());
        assertThat(pairs(twoLevels)).containsExactly("1=1", "2=2", "3=3", "4=4", "4.1=4.1", "4.2=4.2", "total=total");
        Comparability someParts = Comparability.by(
                authorised().link(link(Relation.EQUAL, "4.1", "4.1")).build());
        assertThat(pairs(someParts)).containsExactly("4.1=4.1");
    }

    @Test
    void exchangedPartsMakeSameSumOnlyWithinOneSum() {
        Catalogue exchanged = Catalogue.builder("EXCHANGED")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("A")
                                .name("en", "A")
                                .add(Criterion.builder("A.1").name("en", "A1").max(25))
                                .add(Criterion.builder("A.2").name("en", "A2").max(15)))
                        .add(Criterion.builder("B").name("en", "B").max(60)))
                .build();
        Comparability comparability = Comparability.by(CrosswalkDraft.of(OLD, exchanged, AUTHOR)
                .link(link(Relation.EQUAL, "4.1", "A.2"))
                .link(link(Relation.EQUAL, "4.2", "A.1"))
                .link(link(Relation.EQUAL, "1+2+3", "B"))
                .build());
        assertThat(pairs(comparability)).containsExactly("4.1=A.2", "4.2=A.1", "1=B", "total=total", "4=A");
        assertThat(comparability.verdict()).isEqualTo(ComparabilityLevel.FULL);
    }

    /** A total follows from its parts, and from criteria of the other catalogue that together are all of it. */
    @Test
    void comparesTotalsThatFollow() {
        Comparability whole = Comparability.by(authorised()
                .link(link(Relation.EQUAL, "total", "1+2+3+4"))
                .link(link(Relation.EQUAL, "4.1", "4.1"))
                .build());
        assertThat(pairs(whole)).containsExactly("total=1", "4.1=4.1", "total=total");
        assertThat(whole.maximal()).containsExactly(whole.correspondences().get(2));
        assertThat(whole.verdict()).isEqualTo(ComparabilityLevel.FULL);
        Comparability part = Comparability.by(
                authorised().link(link(Relation.EQUAL, "4", "4.1+4.2")).build());
        assertThat(pairs(part)).containsExactly("4=4.1");
        assertThat(part.shareTo()).isEqualTo(Ratio.of(40, 100));
    }

    @Test
    void comparesEveryLevelOfASingleBranch() {
        Catalogue from = branch("FROM");
        Catalogue to = branch("TO");
        Comparability comparability = Comparability.by(CrosswalkDraft.of(from, to, AUTHOR)
                .link(link(Relation.EQUAL, "1.1", "1.1"))
                .link(link(Relation.EQUAL, "1.2", "1.2"))
                .build());
        assertThat(pairs(comparability)).containsExactly("1.1=1.1", "1.2=1.2", "total=total", "1=1");
    }

    private static Catalogue branch(String revision) {
        return Catalogue.builder(revision)
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1")
                                .name("en", "A")
                                .add(Criterion.builder("1.1").name("en", "A1").max(25))
                                .add(Criterion.builder("1.2").name("en", "A2").max(15))))
                .build();
    }

    @Test
    void saysThatACrosswalkIsOfOtherStructures() {
        Crosswalks crosswalks = Crosswalks.none()
                .with(authorised().link(link(Relation.EQUAL, "1", "1")).build());
        assertThat(reasons(crosswalks.comparability(branch("OLD"), NEW)))
                .contains(
                        "other-structure: The crosswalk from OLD to NEW is between catalogues with other structures.");
        assertThat(crosswalks.diff(branch("OLD"), NEW)).isEqualTo(CatalogueDiff.between(branch("OLD"), NEW));
    }

    @Test
    void countsNoPointTwice() {
        Comparability comparability = Comparability.by(authorised()
                .link(link(Relation.EQUAL, "4.1", "4.1"))
                .link(link(Relation.EQUAL, "4", "4"))
                .build());
        assertThat(comparability.correspondences()).hasSize(2);
        assertThat(comparability.maximal())
                .containsExactly(comparability.correspondences().get(1));
        assertThat(comparability.shareFrom()).isEqualTo(Ratio.of(40, 100));
        assertThat(comparability.shareTo()).isEqualTo(Ratio.of(40, 100));
    }

    @Test
    void crosswalkWithoutAuthorityMakesNothingComparable() {
        Crosswalk crosswalk = CrosswalkDraft.of(OLD, NEW)
                .link(link(Relation.EQUAL, "total", "total"))
                .build();
        Comparability comparability = Comparability.by(crosswalk);
        assertThat(comparability.verdict()).isEqualTo(ComparabilityLevel.NONE);
        assertThat(reasons(comparability)).contains("no-authority: The crosswalk from OLD to NEW has no authority.");
        assertThat(Comparability.by(authorised()
                                .link(link(Relation.EQUAL, "total", "total"))
                                .build())
                        .verdict())
                .isEqualTo(ComparabilityLevel.FULL);
    }

    @Test
    void builtInCrosswalksStateOnlySourcedLinks() {
        assertThat(Crosswalks.builtIn().all()).hasSize(2).allSatisfy(crosswalk -> {
            assertThat(crosswalk.authority()).isEqualTo(CrosswalkAuthority.none());
            assertThat(crosswalk.links()).noneMatch(link -> link.relation() == Relation.EQUAL);
            assertThat(crosswalk.links()).allMatch(link -> link.source().uri().isPresent());
            assertThat(crosswalk.links())
                    .allSatisfy(link -> assertThat(link.reason().languages()).containsExactly("en", "nb", "nn", "sv"));
        });
        Crosswalk first = Crosswalks.builtIn()
                .findCrosswalk(RevisionId.of("SE-2010"), RevisionId.of("SE-2016"))
                .orElseThrow();
        assertThat(first.links()).extracting(CrosswalkLink::relation).containsExactly(Relation.TIGHTENED);
        assertThat(first.coverageTo(first.to().criterion("7"))).isEqualTo(Coverage.UNKNOWN);
        Crosswalk second = Crosswalks.builtIn()
                .findCrosswalk(RevisionId.of("SE-2016"), RevisionId.of("SE-2020"))
                .orElseThrow();
        assertThat(second.coverageTo(second.to().criterion("1"))).isEqualTo(Coverage.UNKNOWN);
        assertThat(second.links()).extracting(CrosswalkLink::relation).containsExactly(Relation.OVERLAPS);
        assertThat(Crosswalks.builtIn().findCrosswalk(RevisionId.of("SE-2010"), RevisionId.of("SE-2020")))
                .isEmpty();
    }

    @Test
    void findsInverseCrosswalkAndReplacesExisting() {
        Crosswalks crosswalks = Crosswalks.none()
                .with(authorised().link(link(Relation.SUBSET, "1", "2")).build());
        assertThat(crosswalks
                        .findCrosswalk(NEW.revision(), OLD.revision())
                        .orElseThrow()
                        .links())
                .containsExactly(link(Relation.SUPERSET, "2", "1"));
        Crosswalk other = CrosswalkDraft.of(NEW, OLD).build();
        assertThat(crosswalks.with(other).all()).containsExactly(other);
        assertThat(crosswalks.comparability(OLD, NEW).reasons())
                .extracting(ComparabilityReason::kind)
                .contains(ComparabilityReason.Kind.RELATED);
        Catalogue changed = Catalogue.builder("NEW")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", "One").max(11)))
                .build();
        assertThat(crosswalks.comparability(OLD, changed).reasons())
                .extracting(ComparabilityReason::kind)
                .contains(ComparabilityReason.Kind.OTHER_STRUCTURE);
        assertThat(Catalogues.builtIn().all())
                .allMatch(catalogue ->
                        crosswalks.comparability(catalogue, catalogue).verdict() == ComparabilityLevel.FULL);
    }
}
