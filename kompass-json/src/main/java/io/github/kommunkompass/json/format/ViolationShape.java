package io.github.kommunkompass.json.format;

import io.github.kommunkompass.json.document.LocatedViolation;
import io.github.kommunkompass.json.document.Position;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.json.shape.WrittenObject;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Severity;
import io.github.kommunkompass.value.Violation;

/** A violation, as a web service answers with it. */
final class ViolationShape extends WrittenObject<Violation> {

    static final Shape<JsonPath> PATH = StringShape.any().written(JsonPath::toString);
    static final Shape<Position> POSITION = new PositionShape();
    static final Shape<Violation> VIOLATION = new ViolationShape();
    static final Shape<LocatedViolation> LOCATED = new Located();

    private ViolationShape() {
        required("rule", StringShape.any(), violation -> violation.rule().id());
        required("severity", Common.words(Severity.values()), Violation::severity);
        required("path", StringShape.any(), violation -> violation.path().toString());
        required("found", StringShape.any(), Violation::found);
        required("expected", StringShape.any(), Violation::expected);
    }

    /** A violation with its position. */
    private static final class Located extends WrittenObject<LocatedViolation> {

        Located() {
            required(
                    "rule",
                    StringShape.any(),
                    located -> located.violation().rule().id());
            required(
                    "severity",
                    Common.words(Severity.values()),
                    located -> located.violation().severity());
            required("line", NumberShape.count(), located -> located.position().line());
            required(
                    "column", NumberShape.count(), located -> located.position().column());
            required(
                    "path",
                    StringShape.any(),
                    located -> located.violation().path().toString());
            required("found", StringShape.any(), located -> located.violation().found());
            required(
                    "expected",
                    StringShape.any(),
                    located -> located.violation().expected());
        }
    }

    private static final class PositionShape extends WrittenObject<Position> {

        PositionShape() {
            required("line", NumberShape.count(), Position::line);
            required("column", NumberShape.count(), Position::column);
        }
    }
}
