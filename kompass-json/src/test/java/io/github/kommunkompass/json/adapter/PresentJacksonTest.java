package io.github.kommunkompass.json.adapter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PresentJacksonTest {

    @Test
    void prefersTheNewerOfTheTwo() {
        assertThat(PresentJackson.find(null)).containsInstanceOf(Jackson3Text.class);
    }

    @Test
    void takesTheOneThatIsAskedFor() {
        assertThat(PresentJackson.find("2")).containsInstanceOf(Jackson2Text.class);
        assertThat(PresentJackson.find("3")).containsInstanceOf(Jackson3Text.class);
        assertThat(PresentJackson.find("4")).isEmpty();
    }

    @Test
    void takesWhatTheSystemPropertyAsksFor() {
        String wanted = System.getProperty(PresentJackson.PROPERTY, "3");
        assertThat(JsonText.present().getClass().getSimpleName()).isEqualTo("Jackson" + wanted + "Text");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(PresentJackson.missing(null))
                .hasMessage("found no Jackson on the class path or among the required modules, expected"
                        + " tools.jackson.core:jackson-core 3.1 or later or"
                        + " com.fasterxml.jackson.core:jackson-core 2.21 or later");
        assertThat(PresentJackson.missing("2"))
                .hasMessage("found no Jackson on the class path or among the required modules, expected"
                        + " com.fasterxml.jackson.core:jackson-core 2.21 or later");
        assertThat(PresentJackson.missing("4"))
                .hasMessage("found 4 as the system property io.github.kommunkompass.json.jackson, expected 2 or 3");
    }
}
