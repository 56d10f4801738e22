package io.github.kommunkompass.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** All text that people read, in each language, as it is printed on each Java and under each default locale. */
class LanguagesTest {

    /** Locales with other digits, letters, calendars, signs and orders of letters. */
    private static final List<String> LOCALES =
            List.of("en-US", "sv-SE", "tr-TR", "ar-EG-u-nu-arab", "th-TH-u-ca-buddhist-nu-thai");

    private static final Locale DEFAULT = Locale.getDefault();

    @TempDir
    private static Path folder;

    private static ExampleFiles files;

    @BeforeAll
    static void writeFiles() throws IOException {
        files = new ExampleFiles(folder);
    }

    @AfterEach
    void restoreLocale() {
        Locale.setDefault(DEFAULT);
    }

    static List<String> languages() {
        return PrintedTexts.LANGUAGES;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void printsItsText(String language) throws IOException {
        PrintedTexts.file(language).assertIs(printed(language));
    }

    @Tag("slow")
    @ParameterizedTest
    @MethodSource("languages")
    void printsTheSameUnderEachLocale(String language) throws IOException {
        for (String locale : LOCALES) {
            Locale.setDefault(Locale.forLanguageTag(locale));
            PrintedTexts.file(language).assertIs(printed(language));
        }
    }

    private static String printed(String language) {
        var text = new StringBuilder();
        for (String command : PrintedTexts.COMMANDS) {
            Run run = Run.kompass("", PrintedTexts.arguments(command, files.folder(), language));
            assertThat(run.err()).as(command).isEmpty();
            text.append(PrintedTexts.title(command)).append(run.out()).append('\n');
        }
        return text.toString();
    }
}
