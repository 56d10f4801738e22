package io.github.kommunkompass.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkupTextTest {

    @Test
    void escapesWhatEndsATextOrAnAttribute() {
        assertThat(MarkupText.escaped("<a href=\"x\" title='y'>&amp;</a>"))
                .isEqualTo("&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp;&lt;/a&gt;");
    }

    @Test
    void leavesLettersAndLineBreaksAsTheyAre() {
        String text = "Åre – Sør-Varanger\n\t😀 \u202E";
        assertThat(MarkupText.escaped(text)).isEqualTo(text);
    }

    @Test
    void replacesControls() {
        assertThat(MarkupText.escaped("a\u0000\u0008\u001B\u007F\u009B\uFFFEb"))
                .isEqualTo("a\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD\uFFFDb");
    }
}
