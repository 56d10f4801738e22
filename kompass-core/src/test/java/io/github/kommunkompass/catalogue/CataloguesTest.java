package io.github.kommunkompass.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CataloguesTest {

    private static Catalogue catalogue(int max, String name) {
        return Catalogue.builder("OWN")
                .root(Criterion.root()
                        .name("en", "Total")
                        .add(Criterion.builder("1").name("en", name).max(max)))
                .build();
    }

    @Test
    void se2020IsComplete() {
        Catalogue catalogue = Catalogues.se2020();
        assertThat(catalogue.root().max()).isEqualTo(800);
        assertThat(catalogue.criteria(Level.AREA)).hasSize(8).allMatch(area -> area.max() == 100);
        assertThat(catalogue.criteria(Level.SUB_AREA)).hasSize(36).containsExactlyElementsOf(catalogue.leaves());
        assertThat(catalogue.criterion("3.2").name().in("sv")).isEqualTo("Politisk styrning");
        assertThat(catalogue.criterion("3.2").name().in("en")).isEqualTo("Political governance");
        assertThat(catalogue.criteria()).allMatch(c -> c.name().find("en").isPresent());
    }

    @Test
    void se2020HasFourPairsOfAreas() {
        assertThat(Catalogues.se2020().groups())
                .extracting(group -> group.name().in("sv") + " " + group.criteria())
                .containsExactly(
                        "Demokrati och samhällsutveckling [1, 2]",
                        "Styrning och effektivitet [3, 4]",
                        "Service och kvalitet [5, 6]",
                        "Arbetsgivarpolitik [7, 8]");
    }

    @Test
    void se2020DescribesItsAreasAndItself() {
        Catalogue catalogue = Catalogues.se2020();
        assertThat(catalogue.criteria())
                .filteredOn(criterion -> criterion.description().isPresent())
                .containsExactlyElementsOf(catalogue.criteria(Level.AREA))
                .allSatisfy(area ->
                        assertThat(area.description().orElseThrow().languages()).containsExactly("en", "sv"));
        LocalizedText itself = catalogue.description().orElseThrow();
        assertThat(itself.languages()).containsExactly("en", "nb", "sv");
        assertThat(itself.in("sv")).contains("demokratiaktör", "samhällsbyggare", "välfärdsaktör", "arbetsgivare");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SE-2010", "SE-2016", "NO-2010"})
    void earlierRevisionsAreKnownDownToAreas(String revision) {
        Catalogue catalogue = Catalogues.builtIn().catalogue(revision);
        assertThat(catalogue.deepestLevel()).isEqualTo(Level.AREA);
        assertThat(catalogue.leaves()).hasSize(8).allMatch(area -> area.max() == 100);
        assertThat(catalogue.sources()).isNotEmpty();
    }

    @Test
    void sameStructureMayHaveOtherNames() {
        Catalogue before = Catalogues.se2010();
        Catalogue after = Catalogues.se2016();
        assertThat(before.hasSameStructureAs(after)).isTrue();
        assertThat(before.criterion("7").name().in("sv")).isEqualTo("Verksamhetsutveckling");
        assertThat(after.criterion("7").name().in("sv")).isEqualTo("Ständiga förbättringar");
    }

    @ParameterizedTest
    @CsvSource({
        "SE-2010, 2010-02, true",
        "SE-2010, 2010-03, false",
        "SE-2010, 2010, false",
        "SE-2010, 2017, true",
        "SE-2016, 2014, true",
        "SE-2016, 2020, true",
        "SE-2020, 2019-12, true",
        "SE-2020, 2026, false"
    })
    void knowsPeriodOfUseOfRevision(String revision, String date, boolean outside) {
        assertThat(Catalogues.builtIn().catalogue(revision).inUse())
                .hasValueSatisfying(
                        use -> assertThat(use.excludes(PartialDate.parse(date))).isEqualTo(outside));
    }

    @Test
    void unknownRevisionMessageListsKnownRevisions() {
        assertThatThrownBy(() -> Catalogues.builtIn().catalogue("SE-2002"))
                .isInstanceOfSatisfying(
                        UnknownRevisionException.class,
                        thrown -> assertThat(thrown.known()).hasSize(4))
                .hasMessage("found revision SE-2002, expected one of NO-2010, SE-2010, SE-2016, SE-2020");
    }

    @Test
    void acceptsOneCataloguePerRevision() {
        Catalogues one = Catalogues.none().with(catalogue(10, "One"));
        assertThat(one.with(catalogue(10, "One"))).isEqualTo(one);
        assertThatThrownBy(() -> one.with(catalogue(20, "One")))
                .isInstanceOf(DuplicateRevisionException.class)
                .hasMessage("found a second catalogue of revision OWN that differs in its structure,"
                        + " expected one catalogue for each revision");
        assertThatThrownBy(() -> one.with(catalogue(10, "Two")))
                .hasMessage("found a second catalogue of revision OWN that differs in its names or other facts,"
                        + " expected one catalogue for each revision");
    }
}
