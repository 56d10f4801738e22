package io.github.kommunkompass.json.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JacksonDetectorTest {

    @Test
    void prefersNewerJackson() {
        assertThat(JacksonDetector.find(null)).containsInstanceOf(Jackson3Text.class);
    }

    @Test
    void usesRequestedJackson() {
        assertThat(JacksonDetector.find("2")).containsInstanceOf(Jackson2Text.class);
        assertThat(JacksonDetector.find("3")).containsInstanceOf(Jackson3Text.class);
        assertThat(JacksonDetector.find("4")).isEmpty();
    }

    @Test
    void usesJacksonOfSystemProperty() {
        String wanted = System.getProperty(JacksonDetector.PROPERTY, "3");
        assertThat(JsonText.present().getClass().getSimpleName()).isEqualTo("Jackson" + wanted + "Text");
    }

    @Test
    void reportsMissingJackson() {
        assertThat(JacksonDetector.missing(null))
                .hasMessage("found no Jackson on the class path or among the required modules, expected"
                        + " tools.jackson.core:jackson-core 3.1 or later or"
                        + " com.fasterxml.jackson.core:jackson-core 2.21 or later");
        assertThat(JacksonDetector.missing("2"))
                .hasMessage("found no Jackson on the class path or among the required modules, expected"
                        + " com.fasterxml.jackson.core:jackson-core 2.21 or later");
        assertThat(JacksonDetector.missing("4"))
                .hasMessage("found 4 as the system property io.github.kommunkompass.json.jackson, expected 2 or 3");
    }
}
