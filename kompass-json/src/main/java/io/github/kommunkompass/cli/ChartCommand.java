package io.github.kommunkompass.cli;

import io.github.kommunkompass.render.Layout;
import io.github.kommunkompass.render.SvgRenderer;
import io.github.kommunkompass.report.Chart;
import io.github.kommunkompass.report.Report;
import io.github.kommunkompass.value.Identified;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code kompass chart FIGURE EVALUATION}. */
@Command(
        name = "chart",
        description = {
            "Writes a figure of a report as SVG.",
            "areas has the points by area and, with --with, their means; profile the shares of areas and sub-areas, with means"
                    + " and quartiles; position the total among all of a benchmark; history the total over time, with --earlier."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Examples:",
            "  kompass chart areas nassjo-2022.json --with means-2021.json --output areas.svg",
            "  kompass chart profile nassjo-2022.json --with means-2021.json --layout narrow",
            "  kompass chart history nassjo-2022.json --earlier nassjo-2019.json"
        })
@SuppressWarnings("NullAway.Init") // picocli sets the fields
final class ChartCommand implements Callable<Integer> {

    /** The figures. */
    enum Figure implements Identified {
        AREAS(Chart.Areas.class, "points of areas"),
        PROFILE(Chart.Profile.class, "--with, and points of areas or their parts"),
        POSITION(Chart.Position.class, "--with and a benchmark, without --minimum, and a known total"),
        HISTORY(Chart.History.class, "--earlier and an evaluation");

        private final Class<? extends Chart> kind;
        private final String needs;

        Figure(Class<? extends Chart> kind, String needs) {
            this.kind = kind;
            this.needs = needs;
        }
    }

    @ParentCommand
    private Main main;

    @Mixin
    private OutputOptions output;

    @Option(
            names = "--layout",
            paramLabel = "wide|narrow",
            description = "wide, for pages and screens (the default), or narrow, for telephones.",
            converter = LayoutConverter.class)
    private Layout layout = Layout.WIDE;

    @Mixin
    private ReportParameters parameters;

    @Spec(Spec.Target.SELF)
    private CommandSpec spec;

    @Parameters(
            index = "0",
            paramLabel = "FIGURE",
            description = "The figure: areas, profile, position or history.",
            converter = FigureConverter.class)
    private Figure figure;

    @Parameters(index = "1", paramLabel = "EVALUATION", description = "The evaluation: " + Input.KINDS)
    private String file;

    @Override
    public Integer call() {
        check();
        Report report = parameters.report(file, output.language(), (builder, evaluation, before) -> {});
        Chart chart = report.charts().stream()
                .filter(figure.kind::isInstance)
                .findFirst()
                .orElseThrow(() -> new Failures.InvalidTogetherException(
                        Problem.error("no-figure", "nothing for the figure " + figure.id(), figure.needs)));
        String text = SvgRenderer.of(layout).render(chart, report.language());
        output.write(main.streams(), out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
        return 0;
    }

    /** Refuses options that change nothing. */
    private void check() {
        parameters.check("--with");
        refuseUnlessFor("--with", Figure.AREAS, Figure.PROFILE, Figure.POSITION);
        refuseUnlessFor("--quantile-type", Figure.PROFILE);
        refuseUnlessFor("--earlier", Figure.HISTORY);
    }

    private void refuseUnlessFor(String option, Figure... figures) {
        if (!List.of(figures).contains(figure)) {
            String expected = Stream.of(figures).map(Figure::id).collect(Collectors.joining(" or "));
            new GivenOptions(spec).refuseWith("FIGURE " + figure.id(), expected, option);
        }
    }

    /** Converts names of figures. */
    static final class FigureConverter implements ITypeConverter<Figure> {
        @Override
        public Figure convert(String value) {
            return OptionConverters.constant(value, List.of(Figure.values()));
        }
    }

    /** Converts names of layouts. */
    static final class LayoutConverter implements ITypeConverter<Layout> {
        @Override
        public Layout convert(String value) {
            return OptionConverters.constant(value, List.of(Layout.values()));
        }
    }
}
