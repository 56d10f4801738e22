package io.github.kommunkompass.render;

import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.value.InvalidValueException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Renders a report as HTML: one file, which requests nothing from any server and has no script, for screens of any width, light and dark, and
 * for A4.
 *
 * <pre>{@code
 * String html = HtmlRenderer.standard().render(report);
 * Files.writeString(Path.of("report.html"), html);
 * }</pre>
 *
 * <p>Texts of evaluations are escaped, whatever they contain. The same report has the same bytes, on any Java. Immutable and thread-safe.
 */
public final class HtmlRenderer {

    private static final HtmlRenderer STANDARD = new HtmlRenderer(Optional.empty(), Optional.empty());
    private static final Pattern IMAGE =
            Pattern.compile("data:image/(?:png|jpeg|gif|webp|svg\\+xml);base64,[A-Za-z0-9+/]+={0,2}");
    private static final int SHOWN = 40;

    private final Optional<Page.Logo> logo;
    private final Optional<String> styleSheet;

    private HtmlRenderer(Optional<Page.Logo> logo, Optional<String> styleSheet) {
        this.logo = logo;
        this.styleSheet = styleSheet;
    }

    /** {@return the renderer without a style sheet or logo of the caller} */
    public static HtmlRenderer standard() {
        return STANDARD;
    }

    /**
     * {@return a renderer that adds a style sheet after its own} It is embedded as a data URI, so that no text in it can end
     * it; it can load nothing but data URIs.
     *
     * @param css the style sheet
     */
    public HtmlRenderer withStyleSheet(String css) {
        String encoded = Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
        return new HtmlRenderer(logo, Optional.of("data:text/css;charset=utf-8;base64," + encoded));
    }

    /**
     * {@return a renderer that puts a logo above the title}
     *
     * @param dataUri the image, a data URI in well-formed Base64 of PNG, JPEG, GIF, WebP or SVG
     * @param description what it shows, for those who do not see it; may be empty for decoration
     * @throws InvalidValueException if the address is not such a data URI
     */
    public HtmlRenderer withLogo(String dataUri, String description) {
        if (!isImage(dataUri)) {
            throw new InvalidValueException(
                    dataUri.length() > SHOWN ? dataUri.substring(0, SHOWN) + "\u2026" : dataUri,
                    "a data URI of a PNG, JPEG, GIF, WebP or SVG image in Base64");
        }
        return new HtmlRenderer(Optional.of(new Page.Logo(dataUri, description)), styleSheet);
    }

    private static boolean isImage(String dataUri) {
        if (!IMAGE.matcher(dataUri).matches()) {
            return false;
        }
        try {
            Base64.getDecoder().decode(dataUri.substring(dataUri.indexOf(',') + 1));
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * Renders a report.
     *
     * @param report the report
     * @return the page, to be written in UTF-8
     * @throws InvalidValueException if the report is in a language that Kompass has no words in, or a figure of it has nothing to draw
     */
    public String render(Report report) {
        return Renderings.page(new ShownReport(report).page(logo, styleSheet));
    }
}
