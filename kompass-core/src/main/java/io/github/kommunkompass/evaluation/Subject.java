package io.github.kommunkompass.evaluation;

import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.PartialDate;
import org.immutables.value.Value;

/**
 * Who was judged, against what and when: by this an evaluation is named in results, lists and messages.
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface Subject {

    /**
     * Returns who was judged.
     *
     * @return the municipality
     */
    Municipality municipality();

    /**
     * Returns what it was judged against.
     *
     * @return the revision of the catalogue
     */
    RevisionId revision();

    /**
     * Returns when it was judged.
     *
     * @return the date, as far as it is known
     */
    PartialDate evaluated();

    /**
     * Returns the subject in one line, such as {@code Nässjö (SE), 2022-09, SE-2020}.
     *
     * @return a line for a person
     */
    default String describe() {
        return municipality().name() + " (" + municipality().country() + "), " + evaluated() + ", " + revision();
    }

    /**
     * Obtains a subject.
     *
     * @param municipality who was judged
     * @param revision against what
     * @param evaluated when
     * @return the subject
     */
    static Subject of(Municipality municipality, RevisionId revision, PartialDate evaluated) {
        return new SubjectBuilder()
                .municipality(municipality)
                .revision(revision)
                .evaluated(evaluated)
                .build();
    }
}
