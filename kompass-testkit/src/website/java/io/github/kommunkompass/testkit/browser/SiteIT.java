package io.github.kommunkompass.testkit.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The web site has all of the guide, can be searched, and can be read on a telephone. */
@Timeout(300)
class SiteIT {

    private static final Path GUIDE = Path.of("..", "kompass-core", "src", "site", "guide");
    private static final Path PICTURES = Path.of("target", "screenshots");
    private static final Pattern CHAPTER = Pattern.compile("\\]\\(([a-z-]+)\\.md\\)");
    private static final int PHONE = 360;
    private static final int SMALL_PHONE = 320;
    private static final int TABLET = 768;
    private static final double LEAST_LETTERS = 16;

    /** What sticks out of the page, and is not in a box that scrolls. */
    private static final String STICKS_OUT = """
            const width = document.documentElement.clientWidth;
            const isInBox = element => element.closest('pre, .wide') !== null && !element.matches('pre, .wide');
            const faults = [...document.body.querySelectorAll('*')]
                .filter(element => element.checkVisibility() && !isInBox(element) && !element.closest('.skip'))
                .filter(element => element.getBoundingClientRect().right > width + 1)
                .map(element => `<${element.localName}> ${element.textContent.trim().slice(0, 60)}`);
            if (document.documentElement.scrollWidth > width) {
              faults.push(`the page is ${document.documentElement.scrollWidth} px wide, in ${width} px`);
            }
            return faults;
            """;

    /** Gives the addresses that a search has found, best first. */
    private static final String FOUND = """
            const done = arguments[arguments.length - 1];
            const look = () => {
              const found = document.querySelector('.found');
              if (found.hidden || found.querySelector('[role=status]').textContent === '') {
                setTimeout(look, 50);
              } else {
                done([...found.querySelectorAll('li a')].map(link => link.href));
              }
            };
            setTimeout(look, 100);
            """;

    private static final SiteFiles FILES = new SiteFiles();

    private static Chromium browser;
    private static SiteServer server;

    @BeforeAll
    static void start() throws IOException {
        server = SiteServer.start();
        browser = Chromium.start();
    }

    @AfterAll
    static void stop() {
        if (browser != null) {
            browser.close();
        }
        server.close();
    }

    static List<String> pages() throws IOException {
        return SiteFiles.pages();
    }

    @Test
    void hasAPageForEachText() throws IOException {
        List<String> expected = new ArrayList<>(List.of("index.html", "changelog.html"));
        try (Stream<Path> texts = Files.walk(GUIDE)) {
            texts.filter(text -> text.toString().endsWith(".md"))
                    .map(text -> GUIDE.relativize(text).toString().replace('\\', '/'))
                    .map(text -> "guide/" + text.replaceAll("md$", "html"))
                    .forEach(expected::add);
        }
        assertThat(SiteFiles.pages()).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theMenuHasTheChaptersInTheOrderOfTheIndex() throws IOException {
        List<String> chapters = CHAPTER.matcher(Files.readString(GUIDE.resolve("index.md")))
                .results()
                .map((MatchResult link) -> link.group(1) + ".html")
                .toList();
        List<String> menu = SiteFiles.parsed("guide/index.html")
                .select("#menu > ul > li > a")
                .eachAttr("href");
        assertThat(menu).hasSize(chapters.size() + 5).endsWith("https://github.com/kommunkompass/kompass");
        assertThat(menu.stream()
                        .filter(link -> link.startsWith("../guide/"))
                        .map(link -> link.substring("../guide/".length()))
                        .filter(link -> !link.equals("index.html")))
                .containsExactlyElementsOf(chapters);
    }

    @Test
    void pagesHaveTitlesOfTheirOwnAndALanguage() throws IOException {
        List<String> titles = new ArrayList<>();
        for (String page : pages()) {
            Document document = SiteFiles.parsed(page);
            titles.add(document.title());
            assertThat(document.select("html").attr("lang")).isEqualTo("en");
            assertThat(document.select("#contents h1")).hasSize(1);
        }
        assertThat(titles).doesNotHaveDuplicates().contains("Kompass for Java", "Definitions - Kompass");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksLeadSomewhere(String page) throws IOException {
        assertThat(FILES.broken(page)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void loadsOnlyFilesOfTheSite(String page) throws IOException {
        assertThat(SiteFiles.parsed(page).select("[src], link[href]"))
                .isNotEmpty()
                .map(element -> element.attr("src") + (element.normalName().equals("link") ? element.attr("href") : ""))
                .noneMatch(address -> address.matches("(?i)(https?:)?//.*"));
    }

    @Test
    void hasTheDocumentationOfAllModules() throws IOException {
        assertThat(FILES.broken("apidocs/index.html")).isEmpty();
        assertThat(SiteFiles.parsed("apidocs/index.html").select("a").eachText())
                .contains(
                        "io.github.kommunkompass.core",
                        "io.github.kommunkompass.json",
                        "io.github.kommunkompass.testkit");
        assertThat(SiteFiles.FOLDER.resolve(
                        "apidocs/io.github.kommunkompass.core/io/github/kommunkompass/evaluation/Evaluation.html"))
                .isRegularFile()
                .content()
                .doesNotContain("<!-- Generated by javadoc (17) on");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void fitsIntoEachWidthWithoutErrorsAndRequests(String page) {
        browser.open(server.address(page));
        for (int width : new int[] {SMALL_PHONE, PHONE, TABLET, Chromium.WIDTH}) {
            browser.resize(width);
            assertThat((List<?>) browser.evaluate(STICKS_OUT))
                    .as("%d px", width)
                    .isEmpty();
        }
        assertThat(new Console().faults(browser)).isEmpty();
        assertThat(Requests.addresses(browser))
                .isNotEmpty()
                .allMatch(address -> address.startsWith(server.address("").toString()) || address.startsWith("data:"));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasNoBarrier(String page) {
        browser.open(server.address(page));
        assertThat(new Barriers(Media.LIGHT, Chromium.WIDTH).faults(browser)).isEmpty();
        assertThat(new Barriers(Media.DARK, SMALL_PHONE).faults(browser)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "percentile rank, guide/definitions.html",
        "jsonb, guide/databases.html",
        "Nässjö, index.html",
        "nassjo, index.html",
        "--minimum, guide/",
        "small groups, guide/small-groups.html",
        "kompass rank, guide/commands/kompass-rank.html"
    })
    void searchFindsThePage(String words, String page) {
        for (int width : new int[] {PHONE, Chromium.WIDTH}) {
            browser.open(server.address("guide/limits.html"));
            browser.resize(width);
            assertThat(found(words)).isNotEmpty();
            assertThat(found(words).subList(0, 1))
                    .allMatch(address -> address.startsWith(server.address(page).toString()));
            assertThat((List<?>) browser.evaluate(STICKS_OUT)).isEmpty();
        }
        assertThat(new Barriers(Media.LIGHT, SMALL_PHONE).faults(browser)).isEmpty();
    }

    @Test
    void searchLeadsToTheHeading() {
        browser.open(server.address("index.html"));
        browser.resize(PHONE);
        String first = found("percentile rank").get(0);
        browser.click(".found li a");
        assertThat(browser.evaluate("return location.href")).isEqualTo(first);
        assertThat(browser.evaluate("return document.querySelector('.found').hidden"))
                .isEqualTo(true);
        assertThat(
                        browser.evaluate(
                                "const place = document.querySelector(':target').getBoundingClientRect().top;"
                                        + " return place >= document.querySelector('header').getBoundingClientRect().bottom && place < 300"))
                .isEqualTo(true);
        assertThat((String) browser.evaluate("return document.body.textContent"))
                .contains("Nässjö");
    }

    @Test
    void searchSaysThatItFoundNothing() {
        browser.open(server.address("index.html"));
        assertThat(found("xyzzy")).isEmpty();
        assertThat(browser.evaluate("return document.querySelector('.found [role=status]').textContent"))
                .isEqualTo("Found nothing.");
    }

    @Test
    void searchWorksWithoutAServer() {
        URI page = SiteFiles.FOLDER.resolve("guide/json.html").toUri();
        browser.open(page);
        assertThat(found("jsonb").get(0)).contains("/guide/databases.html");
        assertThat(new Console().faults(browser)).isEmpty();
    }

    private static List<String> found(String words) {
        browser.type(".search input", words);
        return ((List<?>) browser.evaluateLater(FOUND))
                .stream().map(String::valueOf).toList();
    }

    @ParameterizedTest
    @ValueSource(ints = {SMALL_PHONE, PHONE})
    void theMenuOfAPhoneOpensAndLeadsToAChapter(int width) {
        browser.open(server.address("index.html"));
        browser.resize(width);
        assertThat(isMenuShown()).isEqualTo(false);
        browser.click("button.menu");
        assertThat(isMenuShown()).isEqualTo(true);
        assertThat(browser.evaluate("return document.querySelector('button.menu').ariaExpanded"))
                .isEqualTo("true");
        assertThat(new Barriers(Media.LIGHT, width).faults(browser)).isEmpty();
        browser.click("#menu a[href$='guide/definitions.html']");
        assertThat(browser.evaluate("return location.href"))
                .isEqualTo(server.address("guide/definitions.html").toString());
        assertThat(isMenuShown()).isEqualTo(false);
    }

    @Test
    void theMenuOfADeskIsAlwaysThere() {
        browser.open(server.address("guide/commands/kompass-rank.html"));
        assertThat(isMenuShown()).isEqualTo(true);
        assertThat(browser.evaluate("return document.querySelector('#menu [aria-current=page]').textContent"))
                .isEqualTo("kompass rank");
    }

    private static Object isMenuShown() {
        return browser.evaluate("return document.querySelector('#menu').checkVisibility()");
    }

    @Test
    void lettersOnAPhoneAreLargeEnough() {
        browser.open(server.address("guide/comparing.html"));
        browser.resize(PHONE);
        assertThat(((Number) browser.evaluate(
                                "return parseFloat(getComputedStyle(document.querySelector('article p')).fontSize)"))
                        .doubleValue())
                .isGreaterThanOrEqualTo(LEAST_LETTERS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "index.html",
                "guide/index.html",
                "guide/definitions.html",
                "guide/databases.html",
                "guide/commands/kompass-rank.html"
            })
    void isPictured(String page) throws IOException {
        browser.open(server.address(page));
        Files.createDirectories(PICTURES);
        String name = "site-" + page.replaceAll(".*/|\\.html", "") + (page.startsWith("guide/index") ? "-guide" : "");
        for (int width : new int[] {PHONE, Chromium.WIDTH}) {
            browser.resize(width);
            Files.write(PICTURES.resolve(name + "-" + width + ".png"), browser.picture());
        }
        found("percentile rank");
        Files.write(PICTURES.resolve(name + "-found.png"), browser.picture());
        Files.write(PICTURES.resolve(name + ".pdf"), browser.print());
        assertThat(PICTURES.resolve(name + ".pdf")).isNotEmptyFile();
    }

    @Test
    void everyLinkOfTheMenuIsSeen() throws IOException {
        assertThat(SiteFiles.parsed("index.html").select("#menu a"))
                .map(Element::text)
                .contains("Start", "The command line", "kompass rank", "API documentation", "Change log");
    }
}
