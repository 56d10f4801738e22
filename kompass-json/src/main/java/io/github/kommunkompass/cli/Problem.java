package io.github.kommunkompass.cli;

import io.github.kommunkompass.json.token.JsonText;
import io.github.kommunkompass.json.token.TokenSink;
import io.github.kommunkompass.value.Rule;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** What is wrong, and where, as a line of text for people and editors, or as an object of JSON for programs. */
final class Problem {

    private final String rule;
    private final Severity severity;
    private final String message;
    private final Map<String, String> operands = new LinkedHashMap<>();
    private String file = "";
    private long line;
    private long column;
    private String cell = "";

    private Problem(String rule, Severity severity, String message) {
        this.rule = rule;
        this.severity = severity;
        this.message = message;
    }

    /** Returns an error of the command line itself, which has no operands. */
    static Problem error(String rule, String message) {
        return new Problem(rule, Severity.ERROR, message);
    }

    /** Returns a warning of the command line itself. */
    static Problem warning(String rule, String message) {
        return new Problem(rule, Severity.WARNING, message);
    }

    /** Returns an error with what was found and what was expected. */
    static Problem error(String rule, String found, String expected) {
        return error(rule, "found " + found + ", expected " + expected)
                .with("found", found)
                .with("expected", expected);
    }

    static Problem of(Violation violation) {
        return of(violation, violation.message());
    }

    /** Returns a violation with another message than its own. */
    static Problem of(Violation violation, String message) {
        Rule rule = violation.rule();
        return new Problem(rule.id(), rule.severity(), message)
                .with("path", violation.path().toString())
                .with("found", violation.found())
                .with("expected", violation.expected());
    }

    private Problem with(String name, String operand) {
        operands.put(name, operand);
        return this;
    }

    /** Adds the file. */
    Problem in(String name) {
        file = name;
        return this;
    }

    /** Adds the file, and the line and column in it, or the row and column of a table. */
    Problem in(String name, long lineOrRow, long columnNumber) {
        file = name;
        line = lineOrRow;
        column = columnNumber;
        return this;
    }

    /** Adds the cell of a table, such as B7, or Points!B7 in a workbook. */
    Problem inCell(String reference) {
        cell = reference;
        return this;
    }

    /** Returns one line, in the form of compilers, which ends with the rule. */
    String text() {
        String position = line == 0 ? "" : ":" + line + ":" + column;
        String place = file.isEmpty() ? "" : Shown.part(file) + position + ": ";
        return place + severity + ": " + message + " [" + rule + "]";
    }

    /** Returns an object of JSON in one line, without members for what is not known. */
    String json() {
        return JsonText.write(this::write, Integer.MAX_VALUE);
    }

    private void write(TokenSink json) throws IOException {
        json.startObject();
        text(json, "rule", rule);
        text(json, "severity", severity.id());
        text(json, "file", file);
        number(json, "line", line);
        number(json, "column", column);
        text(json, "cell", cell);
        for (Map.Entry<String, String> operand : operands.entrySet()) {
            text(json, operand.getKey(), operand.getValue());
        }
        text(json, "message", message);
        json.endObject();
    }

    private static void text(TokenSink json, String name, String value) throws IOException {
        if (!value.isEmpty()) {
            json.name(name);
            json.string(value);
        }
    }

    private static void number(TokenSink json, String name, long value) throws IOException {
        if (value > 0) {
            json.name(name);
            json.number(value);
        }
    }
}
