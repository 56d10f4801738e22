package io.github.kommunkompass.revision;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementsTest {

    private static final Catalogue SE_2010 = Catalogues.se2010();
    private static final Catalogue SE_2016 = Catalogues.se2016();
    private static final Catalogue SE_2020 = Catalogues.se2020();

    private static List<ComparabilityStatement> statements(Catalogue from, Catalogue to) {
        return Comparability.between(from, to).statements();
    }

    @Test
    void thePublisherIsQuotedAcross2020() {
        assertThat(statements(SE_2016, SE_2020).get(0).text().in("sv"))
                .isEqualTo("Jämförelser med tidigare år kan göras till stor del, men inte fullt ut.");
        assertThat(statements(SE_2016, SE_2020))
                .hasSize(4)
                .allMatch(statement -> statement.by() == ComparabilityStatement.Speaker.PUBLISHER)
                .allMatch(statement -> statement.about().isEmpty());
        assertThat(statements(SE_2016, SE_2020))
                .extracting(ComparabilityStatement::isQuotation)
                .containsExactly(true, true, false, false);
        assertThat(statements(SE_2020, SE_2016)).isEqualTo(statements(SE_2016, SE_2020));
        assertThat(statements(SE_2010, SE_2020)).isEqualTo(statements(SE_2016, SE_2020));
        assertThat(Comparability.by(Crosswalks.builtIn()
                                .findCrosswalk(SE_2016.revision(), SE_2020.revision())
                                .orElseThrow())
                        .statements())
                .isEqualTo(statements(SE_2016, SE_2020));
    }

    @Test
    void nothingIsSaidOfOtherPairs() {
        assertThat(statements(SE_2010, SE_2016)).isEmpty();
        assertThat(statements(SE_2020, SE_2020)).isEmpty();
        assertThat(statements(Catalogues.no2010(), SE_2020)).isEmpty();
        assertThat(statements(SE_2016, Catalogues.no2010())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Nässjö, publisher, det är svårt att jämföra det förra utvärderingsresultatet",
        "Tomelilla, municipality, det mest kvalitetssäkrade är att jämföra resultaten från sam[ma version]",
        "Vallentuna, municipality, trots att Kompassen som verktyg reviderats och ställer högre krav"
    })
    void whatIsSaidOfOneMunicipalityIsGivenForItOnly(String municipality, String by, String text) {
        Comparability comparability = Comparability.between(SE_2016, SE_2020);
        List<ComparabilityStatement> own =
                comparability.withStatementsAbout(municipality).statements();
        assertThat(own).containsAll(comparability.statements()).hasSize(5);
        assertThat(own.get(4).about()).contains(municipality);
        assertThat(own.get(4).by().id()).isEqualTo(by);
        assertThat(own.get(4).text().in("sv")).isEqualTo(text);
        assertThat(comparability.withStatementsAbout("Habo")).isEqualTo(comparability);
    }

    @Test
    void statementsAddUpOverRevisions() {
        assertThat(Comparability.between(SE_2010, SE_2020)
                        .withStatementsAbout("Ängelholm")
                        .statements())
                .hasSize(5)
                .first()
                .satisfies(statement -> assertThat(statement.text().in("en"))
                        .isEqualTo("results of earlier evaluations cannot be fully compared"));
    }

    @Test
    void statementsChangeNoVerdict() {
        Comparability comparability = Comparability.between(SE_2016, SE_2020);
        Comparability own = comparability.withStatementsAbout("Nässjö");
        assertThat(own.verdict()).isEqualTo(comparability.verdict());
        assertThat(own.reasons()).isEqualTo(comparability.reasons());
        assertThat(own.correspondences()).isEqualTo(comparability.correspondences());
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "2, 5", "3, 3", "4, 8", "5, 4", "6, 7", "7, 6", "8, 2"})
    void themesAreOurReading(String from, String to) {
        assertThat(Theme.between(SE_2016, SE_2020)).hasSize(8).anySatisfy(theme -> {
            assertThat(theme.from()).isEqualTo(SE_2016.criterion(from));
            assertThat(theme.to()).isEqualTo(SE_2020.criterion(to));
            assertThat(theme.reason().languages()).containsExactly("en", "nb", "nn", "sv");
            assertThat(theme.reason().in("en")).isEqualTo("alike by name and content, our reading");
        });
        assertThat(Theme.between(SE_2020, SE_2016))
                .extracting(theme -> theme.from().code() + " " + theme.to().code())
                .contains(to + " " + from)
                .isSorted();
    }

    @Test
    void themesAreOfNeighbouringSwedishRevisions() {
        assertThat(Theme.between(SE_2010, SE_2016))
                .hasSize(8)
                .allMatch(theme -> theme.from().code().equals(theme.to().code()));
        assertThat(Theme.between(SE_2010, SE_2020)).isEmpty();
        assertThat(Theme.between(SE_2020, SE_2020)).isEmpty();
        assertThat(Theme.between(SE_2016, Catalogues.no2010())).isEmpty();
    }
}
