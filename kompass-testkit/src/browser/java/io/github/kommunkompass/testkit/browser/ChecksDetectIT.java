package io.github.kommunkompass.testkit.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each check accepts a good page, and finds each fault that is put into it. */
@Timeout(300)
class ChecksDetectIT {

    private static final Path GOOD = Path.of("src", "browser", "pages", "good.html");
    private static final String FEW_WORDS = "<p style='break-before: page'>These few words begin another page.</p>";

    private static Chromium browser;

    @TempDir
    private Path folder;

    @BeforeAll
    static void startBrowser() {
        browser = Chromium.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource
    void acceptsAGoodPage(PageCheck check) throws IOException, InterruptedException {
        assertThat(check.faults(browser, page("", ""))).isEmpty();
    }

    /** The good page with a style and something at its end. */
    private static Page page(String style, String end) throws IOException {
        String html = Files.readString(GOOD, UTF_8)
                .replace("</style>", style + "</style>")
                .replace("</main>", end + "</main>");
        return new Page("changed", html);
    }

    private static Arguments fault(PageCheck check, String end, String expected) {
        return Arguments.of(check, "", end, expected);
    }

    static Stream<Arguments> faults() {
        return Stream.of(requests(), console(), scripts(), barriers(), fits(), keyboard(), print())
                .flatMap(each -> each);
    }

    private static Stream<Arguments> requests() {
        return Stream.of(
                fault(
                        PageCheck.REQUESTS,
                        "<img src='https://elsewhere.invalid/a.png' alt='A'>",
                        "requests https://elsewhere.invalid/a.png"),
                fault(
                        PageCheck.REQUESTS,
                        "<div style='height: 9000px'></div><img loading='lazy' src='https://elsewhere.invalid/b.png' alt='B'>",
                        "requests https://elsewhere.invalid/b.png"),
                fault(PageCheck.REQUESTS, "<img src='beside.png' alt='C'>", "/beside.png"),
                fault(
                        PageCheck.REQUESTS,
                        "<link rel='preconnect' href='https://elsewhere.invalid'>",
                        "has <link rel=\"preconnect\""),
                Arguments.of(
                        PageCheck.REQUESTS,
                        "@media print { h1 { background: url(https://elsewhere.invalid/c.png) } }",
                        "",
                        "requests https://elsewhere.invalid/c.png"));
    }

    private static Stream<Arguments> console() {
        return Stream.of(
                fault(PageCheck.CONSOLE, "<script>console.warn('careful')</script>", "careful"),
                fault(PageCheck.CONSOLE, "<script>throw new Error('wrong')</script>", "wrong"),
                fault(PageCheck.CONSOLE, "<img src='missing.png' alt='A'>", "ERR_FILE_NOT_FOUND"));
    }

    private static Stream<Arguments> scripts() {
        return Stream.of(
                fault(PageCheck.SCRIPTS, "<script>window.__kompass = 'element'</script>", "a script ran: element"),
                fault(PageCheck.SCRIPTS, "<svg onload=\"window.__kompass = 'svg'\"></svg>", "a script ran: svg"),
                fault(PageCheck.SCRIPTS, "<b onclick='go()'>x</b>", "has the attribute onclick"),
                fault(PageCheck.SCRIPTS, "<a href=' Java\nScript:go()'>x</a>", "has the address"),
                fault(PageCheck.SCRIPTS, "<iframe srcdoc='x'></iframe>", "has <iframe"));
    }

    private static Stream<Arguments> barriers() {
        return Stream.of(
                fault(
                        PageCheck.BARRIERS_IN_LIGHT,
                        "<img src='data:image/gif;base64,R0lGODlhAQABAAAAACw='>",
                        "image-alt"),
                fault(PageCheck.BARRIERS_IN_LIGHT, "<h5>Skips a level</h5>", "heading-order"),
                fault(PageCheck.BARRIERS_IN_LIGHT, "<p style='color: #aaa'>Pale</p>", "color-contrast"),
                fault(
                        PageCheck.BARRIERS_IN_LIGHT,
                        "<details><summary>More</summary><p style='color: #aaa'>Folded</p></details>",
                        "color-contrast"),
                Arguments.of(
                        PageCheck.BARRIERS_ON_A_PHONE,
                        "@media (max-width: 400px) { h1 { color: #bbb } }",
                        "",
                        "color-contrast"),
                Arguments.of(
                        PageCheck.BARRIERS_ON_A_PHONE_IN_DARK,
                        "@media (max-width: 400px) and (prefers-color-scheme: dark) { h1 { color: #333 } }",
                        "",
                        "color-contrast"),
                Arguments.of(
                        PageCheck.BARRIERS_IN_DARK,
                        "@media (prefers-color-scheme: dark) { h1 { color: #333 } }",
                        "",
                        "color-contrast"),
                Arguments.of(PageCheck.BARRIERS_IN_PRINT, "@media print { h1 { color: #bbb } }", "", "color-contrast"));
    }

    private static Stream<Arguments> fits() {
        return Stream.of(
                fault(PageCheck.FIT_ON_A_PHONE, "<table style='width: 400px'><tr><td>x</table>", "the page is"),
                fault(PageCheck.FIT_ON_A_TABLET, "<p style='width: 800px'>Wide</p>", "<p> \"Wide\" reaches from"),
                fault(PageCheck.FIT_ON_A_DESK, "<p style='margin-left: -300px'>Left</p>", "<p> \"Left\" reaches from"),
                fault(
                        PageCheck.FIT_ON_A_PHONE,
                        "<div style='overflow-x: auto'><p style='width: 400px'>Scrolls</p></div>",
                        "<div> \"Scrolls\" has contents of"),
                fault(
                        PageCheck.FIT_ON_A_DESK,
                        "<p style='width: 50px; overflow: hidden; white-space: nowrap'>Cut by its box</p>",
                        "<p> \"Cut by its box\" has contents of"),
                fault(
                        PageCheck.FIT_ON_A_DESK,
                        "<svg width='200' height='40'><text x='90' y='20' text-anchor='end'>A label that is cut</text></svg>",
                        "<text> \"A label that is cut\" sticks out"),
                fault(
                        PageCheck.FIT_ON_A_DESK,
                        "<svg width='200' height='40'><text y='20'>One</text><text x='5' y='25'>Two</text></svg>",
                        "<text> \"One\" overlaps <text> \"Two\""),
                fault(
                        PageCheck.FIT_ON_A_PHONE,
                        "<svg viewBox='0 0 800 40' style='width: 100%'><text y='20' font-size='12'>Tiny</text></svg>",
                        "<text> \"Tiny\" is"),
                fault(
                        PageCheck.FIT_ON_A_LARGE_PHONE,
                        "<svg viewBox='0 0 200 40' style='width: 100%'><text y='20' font-size='12'>Huge</text></svg>",
                        "<text> \"Huge\" is"),
                fault(
                        PageCheck.FIT_ON_A_DESK,
                        "<p style='width: 40px; overflow-wrap: anywhere'>A brokenword</p>",
                        "the word \"brokenword\" is on several lines"),
                fault(
                        PageCheck.FIT_ON_A_DESK,
                        "<details><p style='width: 40px; overflow-wrap: anywhere'>foldedword</p></details>",
                        "the word \"foldedword\" is on several lines"),
                fault(
                        PageCheck.FIT_ON_A_PHONE,
                        "<table><thead><tr><th>A</th><th>B</th></tr></thead>"
                                + "<tbody><tr><th>C</th><td style='padding-right: 9px'>1</td></tr></tbody></table>",
                        "<td> \"1\" is 8.0 px beside its heading \"B\""),
                fault(
                        PageCheck.FIT_ON_A_PHONE,
                        "<table><thead style='display: none'><tr><th>A</th><th>B</th></tr></thead>"
                                + "<tbody><tr><th>C</th><td data-label='B'>1</td></tr></tbody></table>",
                        "<td> \"1\" has neither heading nor label"));
    }

    @Test
    void findsALabelThatOnlyFitsInNarrowLetters() throws IOException, InterruptedException {
        Page page = page("", "<svg width='200' height='40'><text y='20'>Samspel med förtroendevalda</text></svg>");
        assertThat(PageCheck.FIT_ON_A_DESK.faults(browser, page)).isEmpty();
        assertThat(PageCheck.FIT_ON_A_DESK_IN_WIDE_LETTERS.faults(browser, page))
                .containsExactly("<text> \"Samspel med förtroendevalda\" sticks out of its figure");
    }

    private static Stream<Arguments> keyboard() {
        return Stream.of(
                fault(PageCheck.KEYBOARD, "<a href='#x' tabindex='2'>First</a>", "comes after what follows it"),
                fault(PageCheck.KEYBOARD, "<a href='#x' style='outline: none'>Plain</a>", "focus is not outlined"),
                fault(PageCheck.KEYBOARD, "<a href='#x' style='display: block; height: 9px'></a>", "has no name"),
                fault(
                        PageCheck.KEYBOARD,
                        "<a href='#x' style='position: absolute; left: -999px'>Gone</a>",
                        "focus is not visible"),
                fault(
                        PageCheck.KEYBOARD,
                        "<div style='overflow: auto; width: 90px'><p style='width: 99px; margin: 0; height: 9px'></div>",
                        "has no name: <div"));
    }

    private static Stream<Arguments> print() {
        return Stream.of(
                fault(
                        PageCheck.PRINT,
                        FEW_WORDS + "<h2>All alone</h2>" + FEW_WORDS,
                        "ends with the heading \"All alone\""),
                fault(
                        PageCheck.PRINT,
                        FEW_WORDS + "<table><thead><tr><th>Head</table>" + FEW_WORDS,
                        "ends with the heading \"Head\""),
                fault(PageCheck.PRINT, "<p style='break-before: page'>Little</p>" + FEW_WORDS, "has 1 words"),
                fault(
                        PageCheck.PRINT,
                        "<div style='break-before: page; height: 1px'></div>" + FEW_WORDS,
                        "has 0 words"),
                fault(
                        PageCheck.PRINT,
                        "<table><tr><th>Long<td><div style='height: 400mm'></div>77</table>",
                        "row \"Long77\" is on the pages"),
                fault(
                        PageCheck.PRINT,
                        "<svg width='90' height='1900'><text y='20'>Top</text><text y='1890'>Foot</text></svg>",
                        "figure \"TopFoot\" is on the pages"),
                fault(
                        PageCheck.PRINT,
                        "<div style='height: 0; overflow: hidden'><table><tr><td>Lost</table></div>",
                        "row \"Lost\" is not printed"),
                Arguments.of(PageCheck.PRINT, "@page { @bottom-center { content: '1' } }", "", "page 2 has no number"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void finds(PageCheck check, String style, String end, String expected) throws IOException, InterruptedException {
        assertThat(check.faults(browser, page(style, end)))
                .anySatisfy(fault -> assertThat(fault).contains(expected));
    }

    @Test
    void findsALostNumber() throws IOException, InterruptedException {
        // A document for a word processor has no comments.
        Markdown markdown = new Markdown("lost", "Seven 7\n\n<!-- 12 -->\n");
        assertThat(markdown.numbers()).containsExactly("12", "7");
        assertThat(markdown.numbersThroughWord(folder)).containsExactly("7");
    }
}
