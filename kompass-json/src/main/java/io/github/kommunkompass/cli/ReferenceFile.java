package io.github.kommunkompass.cli;

import io.github.kommunkompass.benchmark.BenchmarkGroups;
import io.github.kommunkompass.benchmark.GroupAttribute;
import io.github.kommunkompass.comparison.Reference;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.json.Format;
import io.github.kommunkompass.json.KompassJson;
import io.github.kommunkompass.json.document.InvalidDocumentException;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Violation;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** The file that an evaluation is compared with: a benchmark, published means, or benchmarks by group, of which its own counts. */
final class ReferenceFile {

    private static final String GROUPS = Quoted.of(Format.BENCHMARK_GROUPS.id());

    private final Input input;
    private final KompassJson json;
    private final Subject subject;
    private final Optional<GroupAttribute> attribute;

    /**
     * Creates the file.
     *
     * @param attribute the attribute whose groups the file must have, or empty if it may be any reference
     */
    ReferenceFile(Input input, KompassJson json, Subject subject, Optional<GroupAttribute> attribute) {
        this.input = input;
        this.json = json;
        this.subject = subject;
        this.attribute = attribute;
    }

    Reference read() {
        return input.read(this::read);
    }

    private Reference read(InputStream in) throws IOException {
        byte[] document = in.readNBytes(json.limits().maxBytes() + 1);
        if (attribute.isPresent()) {
            return ofGroup(document);
        }
        try {
            return json.read(Format.BENCHMARK_OR_REFERENCE, new ByteArrayInputStream(document));
        } catch (InvalidDocumentException e) {
            if (e.locatedViolations().stream().anyMatch(ReferenceFile::findsGroups)) {
                return ofGroup(document);
            }
            throw new InvalidDocumentException(
                    e.locatedViolations().stream().map(ReferenceFile::explained).toList());
        }
    }

    private static boolean findsGroups(LocatedViolation located) {
        return isOfOtherFormat(located) && located.violation().found().equals(GROUPS);
    }

    private static boolean isOfOtherFormat(LocatedViolation located) {
        return located.violation().rule() == JsonRule.UNKNOWN_FORMAT;
    }

    private static LocatedViolation explained(LocatedViolation located) {
        if (!isOfOtherFormat(located)) {
            return located;
        }
        Violation violation = located.violation();
        return new LocatedViolation(
                Violation.of(
                        violation.rule(), violation.path(), violation.found(), violation.expected() + " or " + GROUPS),
                located.position());
    }

    private Reference ofGroup(byte[] document) throws IOException {
        BenchmarkGroups groups = json.read(Format.BENCHMARK_GROUPS, new ByteArrayInputStream(document));
        GroupAttribute by = attribute
                .or(() -> GroupBy.ofRegister(groups.attribute()))
                .orElseThrow(() -> unsuitable(
                        "groups by " + Quoted.of(groups.attribute()), "--group with the table that has the column"));
        try {
            return Reference.of(groups.benchmarkOf(subject, by));
        } catch (InvalidValueException e) {
            throw unsuitable(e.found(), e.expected());
        }
    }

    private Failures.UnsuitableFileException unsuitable(String found, String expected) {
        return new Failures.UnsuitableFileException(input, found, expected);
    }
}
