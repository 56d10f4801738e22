package io.github.kommunkompass.cli;

import java.util.List;

/** The commands of {@code kompass}, each of which is made only if it is needed, since reading its options takes time. */
final class Subcommands {

    /** The names, in the order of the help. */
    static final List<String> NAMES = List.of(
            "score",
            "validate",
            "catalogue",
            "schema",
            "convert",
            "benchmark",
            "describe",
            "compare",
            "rank",
            "progress",
            "explain",
            "history",
            "moves",
            "targets",
            "what-if",
            "plan",
            "neighbours",
            "diff",
            "report",
            "chart");

    private Subcommands() {}

    /** Returns the names of commands that arguments need: the one that they name, or all, for a help or a message. */
    static List<String> neededBy(String... arguments) {
        return arguments.length > 0 && NAMES.contains(arguments[0]) ? List.of(arguments[0]) : NAMES;
    }

    /** Returns a new command. */
    static Object of(String name) {
        return switch (name) {
            case "score" -> new ScoreCommand();
            case "validate" -> new ValidateCommand();
            case "catalogue" -> new CatalogueCommand();
            case "schema" -> new SchemaCommand();
            case "convert" -> new ConvertCommand();
            case "benchmark" -> new BenchmarkCommand();
            case "describe" -> new DescribeCommand();
            case "compare" -> new CompareCommand();
            case "rank" -> new RankCommand();
            case "progress" -> new ProgressCommand();
            case "explain" -> new ExplainCommand();
            case "history" -> new HistoryCommand();
            case "moves" -> new MovesCommand();
            case "targets" -> new TargetsCommand();
            case "what-if" -> new WhatIfCommand();
            case "plan" -> PlanCommand.withCommands();
            case "neighbours" -> new NeighboursCommand();
            case "diff" -> new DiffCommand();
            case "report" -> new ReportCommand();
            case "chart" -> new ChartCommand();
            default -> throw new IllegalArgumentException(name);
        };
    }
}
