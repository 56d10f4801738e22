package io.github.kommunkompass.render;

import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.LocalizedText;

/**
 * Renders a figure of a report as SVG 2: a file of its own, with title and description for those who do not see it, and colours for light,
 * dark and paper. Programs that do not know variables of CSS draw it in the colours for light. It has no script and requests nothing.
 *
 * <pre>{@code
 * String svg = SvgRenderer.of(Layout.WIDE).render(chart, "sv");
 * }</pre>
 *
 * <p>The same figure has the same bytes, on any Java. Immutable and thread-safe.
 */
public final class SvgRenderer {

    private final Layout layout;

    private SvgRenderer(Layout layout) {
        this.layout = layout;
    }

    /**
     * Obtains a renderer.
     *
     * @param layout how figures are laid out
     * @return the renderer
     */
    public static SvgRenderer of(Layout layout) {
        return new SvgRenderer(layout);
    }

    /**
     * Renders a figure.
     *
     * @param chart the figure
     * @param language the language of its report, a BCP 47 tag
     * @return the document, without XML declaration, in characters that UTF-8 encodes
     * @throws InvalidValueException if the tag is ill-formed, or the figure has nothing to draw or a number out of its range
     */
    public String render(Chart chart, String language) {
        String usual = LocalizedText.normalizeTag(language);
        return Renderings.drawing(Drawing.of(usual, chart, Figures.panels(chart, usual, layout)));
    }
}
