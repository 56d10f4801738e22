package io.github.kommunkompass.json.format;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.WrittenObject;
import java.util.function.Function;

/** Results about an evaluation, which name its municipality, revision and date. */
abstract class SubjectShape<T> extends WrittenObject<T> {

    /** The subject without any more. */
    static final Shape<Subject> SUBJECT = of((Subject itself) -> itself).named("subject");

    /** Returns the shape of results that have a subject, without any more. */
    static <T> SubjectShape<T> of(Function<T, Subject> subject) {
        return new OnlySubject<>(subject);
    }

    /** Declares the municipality, the revision and the date. */
    final void subject(Function<T, Subject> subject) {
        required(
                "municipality",
                MunicipalityShape.MUNICIPALITY,
                value -> subject.apply(value).municipality());
        required("revision", Common.REVISION, value -> subject.apply(value).revision());
        required("evaluated", Common.DATE, value -> subject.apply(value).evaluated());
    }

    private static final class OnlySubject<T> extends SubjectShape<T> {

        OnlySubject(Function<T, Subject> subject) {
            subject(subject);
        }
    }
}
