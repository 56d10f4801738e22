package io.github.kommunkompass.table.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GuardTest {

    /** The opposite of what a spreadsheet would run is what is read. */
    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@A1", "\tx", "\rx", "\nx", "'=1", "''+", "'quoted'", "plain", ""})
    void guardsTextsThatASpreadsheetWouldRun(String text) {
        String guarded = Guard.guarded(text);
        assertThat(guarded).doesNotMatch("(?s)[=+@\t\r\n-].*");
        char[] chars = guarded.toCharArray();
        int length = Guard.lengthBefore(chars, 0, chars.length);
        assertThat(guarded.substring(length)).isEqualTo(text);
    }
}
