package io.github.kommunkompass.cli;

import io.github.kommunkompass.render.HtmlRenderer;
import io.github.kommunkompass.render.MarkdownRenderer;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.report.Section;
import io.github.kommunkompass.value.Identified;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code kompass report EVALUATION}. */
@Command(
        name = "report",
        description = {
            "Writes a report on an evaluation, which a municipality can publish.",
            "It has a summary, figures, the findings by area, all points and the sources, and what --with, --earlier and"
                    + " --plan add: a comparison, the development, and an action plan. The HTML is one file, which requests"
                    + " nothing from any server, for screens and for A4. pandoc makes a Word file of the Markdown:"
                    + " pandoc --from gfm report.md --output report.docx"
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass report nassjo-2022-report.json --output report.html",
            "  kompass report nassjo-2022-report.json --with means-2021.json \\",
            "      --earlier nassjo-2019.json --plan nassjo-plan-synthetic.json \\",
            "      --output report.html",
            "  kompass report nassjo-2022-report.json --language en --format md"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ReportCommand implements Callable<Integer> {

    /** The formats of reports. */
    private enum Format implements Identified {
        HTML,
        MD
    }

    @ParentCommand
    private Main main;

    @Mixin
    private PageOutput output;

    @Option(
            names = "--format",
            paramLabel = "html|md",
            description = "html (the default), or md for Markdown.",
            converter = FormatConverter.class)
    private Format format = Format.HTML;

    @Option(
            names = "--without",
            split = ",",
            paramLabel = "SECTION",
            description =
                    "Sections to leave out: summary, profile, area, development, plan, overview, about. Separated by commas.",
            converter = SectionConverter.class)
    private List<Section.Kind> without = List.of();

    @Option(
            names = "--style-sheet",
            paramLabel = "FILE",
            description = "A style sheet (CSS) for the HTML, which comes after the report's own.")
    private @Nullable String styleSheet;

    @Option(
            names = "--logo",
            paramLabel = "FILE",
            description = "An image for the HTML, above the title: PNG, JPEG, GIF, WebP or SVG.")
    private @Nullable String logo;

    @Mixin
    private ReportParameters parameters;

    @Parameters(paramLabel = "EVALUATION", description = "The evaluation: " + Input.KINDS)
    private String file;

    @Override
    public Integer call() {
        Report report = parameters.report(file, output.language()).without(without.toArray(Section.Kind[]::new));
        String text = format == Format.MD ? MarkdownRenderer.render(report) : html().render(report);
        output.write(main.streams(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return 0;
    }

    private HtmlRenderer html() {
        HtmlRenderer renderer = HtmlRenderer.standard();
        if (styleSheet != null) {
            renderer = renderer.withStyleSheet(new EmbeddedFile(styleSheet, main.streams()).styleSheet());
        }
        if (logo != null) {
            renderer = renderer.withLogo(new EmbeddedFile(logo, main.streams()).image(), "");
        }
        return renderer;
    }

    /** Converts names of formats. */
    static final class FormatConverter implements ITypeConverter<Format> {
        @Override
        public Format convert(String value) {
            return OptionConverters.constant(value, List.of(Format.values()));
        }
    }

    /** Converts names of kinds of sections. */
    static final class SectionConverter implements ITypeConverter<Section.Kind> {
        @Override
        public Section.Kind convert(String value) {
            return OptionConverters.constant(value, List.of(Section.Kind.values()));
        }
    }
}
