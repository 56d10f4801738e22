package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import java.io.Serializable;

/**
 * Identifies an evaluation by municipality, revision and date.
 *
 * @param municipality the municipality that was evaluated
 * @param revision the revision of the catalogue
 * @param evaluated the date, known to the year, month or day
 */
public record Subject(Municipality municipality, RevisionId revision, PartialDate evaluated) implements Serializable {

    /**
     * Obtains a subject.
     *
     * @param municipality the municipality
     * @param revision the revision
     * @param evaluated the date
     * @return the subject
     */
    public static Subject of(Municipality municipality, RevisionId revision, PartialDate evaluated) {
        return new Subject(municipality, revision, evaluated);
    }

    /** {@return the subject in one line, such as {@code Nässjö (SE), 2022-09, SE-2020}} */
    public String describe() {
        return municipality.describe() + ", " + evaluated + ", " + revision;
    }

    @Override
    public String toString() {
        return describe();
    }
}
