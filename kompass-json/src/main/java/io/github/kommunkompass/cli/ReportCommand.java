package io.github.kommunkompass.cli;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.render.HtmlRenderer;
import io.github.kommunkompass.render.MarkdownRenderer;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.report.ReportBuilder;
import io.github.kommunkompass.report.Section;
import io.github.kommunkompass.value.Identified;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kompass report EVALUATION}. */
@Command(
        name = "report",
        description = {
            "Writes a report that can be published.",
            "It has a summary, figures, the findings by area, all points and the sources, and what --with, --peers,"
                    + " --earlier and --plan add: comparisons, the development, and an action plan. The HTML is one file,"
                    + " for screens and for A4, which requests nothing from any server. pandoc makes a Word file of the"
                    + " Markdown, with --from gfm report.md --output report.docx."
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
    enum Format implements Identified {
        HTML,
        MD
    }

    @ParentCommand
    private Main main;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--format",
            paramLabel = "html|md",
            description = "html (the default), or md for Markdown.",
            converter = FormatConverter.class)
    private Format format = Format.HTML;

    @Option(
            names = "--without",
            paramLabel = "summary|profile|area|development|plan|overview|about",
            description = "A section that is left out; area is those of all areas. May be repeated.",
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

    @Option(
            names = "--logo-text",
            paramLabel = "TEXT",
            description = "What the logo shows, for people who do not see it; empty by default.")
    private String logoText = "";

    @Option(
            names = "--peers",
            paramLabel = "FILE",
            description =
                    "A second benchmark or means, such as of municipalities that are alike, for a table of the areas.")
    private @Nullable String peers;

    @Option(
            names = "--plan",
            paramLabel = "FILE",
            description =
                    "An action plan, whose status is reported: JSON (kompass/plan/1), or CSV or Excel with a row for each"
                            + " action. A JSON plan of the latest earlier evaluation is followed up.")
    private @Nullable String plan;

    @Mixin
    private ReportParameters parameters;

    @Spec(Spec.Target.SELF)
    private CommandSpec spec;

    @Parameters(paramLabel = "EVALUATION", description = "The evaluation: " + Input.KINDS)
    private String file;

    @Override
    public Integer call() {
        check();
        Report report = parameters.report(file, output.language(), this::add);
        String text = format == Format.MD ? MarkdownRenderer.render(report) : html().render(report);
        output.write(main.streams(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return 0;
    }

    /** Refuses options that change nothing. */
    private void check() {
        GivenOptions given = new GivenOptions(spec);
        if (format == Format.MD) {
            given.refuseWith("--format md", "--format html", "--style-sheet", "--logo", "--logo-text");
        }
        given.refuseWithout(List.of("--logo"), "--logo-text");
        parameters.check("--with", "--peers");
    }

    private void add(ReportBuilder report, Evaluation evaluation, List<Evaluation> before) {
        report.without(without.toArray(Section.Kind[]::new));
        if (peers != null) {
            parameters.compare(evaluation, peers, report::peers);
        }
        if (plan != null) {
            report.plan(parameters.plan(plan, evaluation, before));
        }
    }

    private HtmlRenderer html() {
        HtmlRenderer renderer = HtmlRenderer.standard();
        if (styleSheet != null) {
            renderer = renderer.withStyleSheet(new EmbeddedFile(styleSheet, main.streams()).styleSheet());
        }
        if (logo != null) {
            renderer = renderer.withLogo(new EmbeddedFile(logo, main.streams()).image(), logoText);
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
