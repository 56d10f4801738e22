package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rules of highlights, on Nässjö's evaluation of 2022 and the means that Vallentuna printed in 2021. */
class HighlightOptionsTest {

    private static final String NASSJO = """
            {"format":"kompass/evaluation/1","municipality":{"name":"Nässjö","country":"SE"},"revision":"SE-2020","evaluated":"2022",
            "points":{"1":69,"2":68,"3":77,"4":60,"5":63,"6":52,"7":80,"8":73,"total":542}}
            """;

    @TempDir
    private Path folder;

    private Run compare(String... options) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("compare", "-", "--with", new SampleFiles(folder).means()));
        arguments.addAll(List.of(options));
        return Run.kompass(NASSJO, arguments.toArray(String[]::new));
    }

    private List<String> codes(String kind, String... options) throws IOException {
        JsonNode highlights = new JsonMapper().readTree(compare(options).out()).get("highlights");
        return highlights
                .get(kind)
                .valueStream()
                .map(one -> one.get("criterion").asString())
                .toList();
    }

    @Test
    void strongestFourAndLowestThree() throws IOException {
        String[] options = {"--strengths", "top:4", "--improvements", "bottom:3"};
        assertThat(codes("strengths", options)).containsExactlyInAnyOrder("1", "3", "7", "8");
        assertThat(codes("improvements", options)).containsExactlyInAnyOrder("4", "5", "6");
    }

    @Test
    void thresholdsOfSharesAndDifferences() throws IOException {
        assertThat(codes("strengths")).containsExactlyInAnyOrder("3", "7");
        assertThat(codes("strengths", "--strengths", "0.8")).containsExactly("7");
        assertThat(codes("improvements", "--improvements", "0.6")).containsExactlyInAnyOrder("4", "6");
        assertThat(compare("--basis", "relative", "--strengths", "0.1").status())
                .isZero();
        assertThat(codes("improvements", "--basis", "headroom", "--improvements", "bottom:2"))
                .containsExactlyInAnyOrder("4", "6");
    }

    @Test
    void tellsWrongUsage() throws IOException {
        assertThat(compare("--strengths", "many").err())
                .startsWith(
                        "Invalid value for option '--strengths': found 'many', expected a number such as 0.75, or top:4\n");
        assertThat(compare("--improvements", "top:3").err())
                .startsWith(
                        "Invalid value for option '--improvements': found 'top:3', expected a number such as 0.75, or"
                                + " bottom:4\n");
        assertThat(compare("--basis", "relative").err())
                .startsWith("Found --basis relative without --strengths and --improvements, expected one of them.\n");
        assertThat(compare("--basis", "headroom", "--strengths", "top:4").err())
                .startsWith("found a threshold or a maximum number for strengths with basis headroom, expected none\n");
        assertThat(compare("--quantile", "1.5").err())
                .startsWith(
                        "Invalid value for option '--quantile': found '1.5', expected a number from 0 to 1, such as 0.75\n");
    }
}
