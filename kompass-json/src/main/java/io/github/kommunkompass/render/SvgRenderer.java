package io.github.kommunkompass.render;

import io.github.kommunkompass.report.Chart;

/**
 * Renders a figure of a report as SVG 1.1: a file of its own, with title and description for those who do not see it, and colours for light,
 * dark and paper. It has no script and requests nothing.
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
     */
    public String render(Chart chart, String language) {
        return Renderings.drawing(
                Drawing.of(language, chart.title(), chart.description(), Figures.panels(chart, language, layout)));
    }
}
