package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.value.CountryCode;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Which evaluations stand behind a benchmark: of one revision, and perhaps of one country, within a window of time, of a named
 * group; and what happens to a municipality's repeated evaluations.
 *
 * <pre>{@code
 * Population population = Population.builder()
 *         .revision(RevisionId.of("SE-2020"))
 *         .repeats(RepeatPolicy.LATEST)
 *         .since(PartialDate.of(2020))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and safe on any thread.
 */
@Value.Immutable
public interface Population {

    /**
     * Returns the revision of all its evaluations.
     *
     * @return the revision
     */
    RevisionId revision();

    /**
     * Returns what happens to repeated evaluations.
     *
     * @return which of them count
     */
    RepeatPolicy repeats();

    /**
     * Returns the country of all its municipalities.
     *
     * @return an ISO 3166-1 code of two letters, or empty if any country will do
     */
    Optional<String> country();

    /**
     * Returns the beginning of the window.
     *
     * @return the first date, or empty if there is none
     */
    Optional<PartialDate> since();

    /**
     * Returns the end of the window, which belongs to it.
     *
     * @return the last date, or empty if there is none
     */
    Optional<PartialDate> until();

    /**
     * Returns the name of the group of municipalities; who belongs to it is said when evaluations are added.
     *
     * @return the name, or empty if any municipality will do
     */
    Optional<String> group();

    /**
     * Returns when the population was drawn up, as it was said.
     *
     * @return the date, or empty if it was not said
     */
    Optional<PartialDate> asOf();

    /**
     * Tells why an evaluation does not belong to this population, as far as its subject tells. Neither the group nor repeated
     * evaluations are looked at.
     *
     * @param subject the subject of the evaluation
     * @return the reason, or empty if it belongs
     */
    default Optional<ExclusionReason> outside(Subject subject) {
        if (!subject.revision().equals(revision())) {
            return Optional.of(ExclusionReason.OTHER_REVISION);
        }
        if (country()
                .filter(code -> !code.equals(subject.municipality().country()))
                .isPresent()) {
            return Optional.of(ExclusionReason.OTHER_COUNTRY);
        }
        return outsideWindow(subject.evaluated());
    }

    /**
     * Returns all of it in a line, such as {@code SE-2020, latest, in SE, from 2021}; different populations never have the same.
     *
     * @return text for a person
     */
    default String describe() {
        List<String> parts =
                new ArrayList<>(List.of(revision().toString(), repeats().id()));
        country().ifPresent(code -> parts.add("in " + code));
        since().ifPresent(date -> parts.add("from " + date));
        until().ifPresent(date -> parts.add("to " + date));
        group().ifPresent(name -> parts.add("group " + Quoted.of(name)));
        asOf().ifPresent(date -> parts.add("as of " + date));
        return String.join(", ", parts);
    }

    private Optional<ExclusionReason> outsideWindow(PartialDate date) {
        boolean before = since().filter(start -> date.latest().isBefore(start.earliest()))
                .isPresent();
        boolean after =
                until().filter(end -> date.earliest().isAfter(end.latest())).isPresent();
        if (before || after) {
            return Optional.of(ExclusionReason.OUTSIDE_WINDOW);
        }
        boolean perhapsBefore = since().filter(start -> date.earliest().isBefore(start.earliest()))
                .isPresent();
        boolean perhapsAfter =
                until().filter(end -> date.latest().isAfter(end.latest())).isPresent();
        return perhapsBefore || perhapsAfter ? Optional.of(ExclusionReason.WINDOW_UNCERTAIN) : Optional.empty();
    }

    /**
     * Holds the rules of a population.
     *
     * @throws IllegalArgumentException if the country cannot be one, the group has a blank name, or the window ends before it
     *     begins
     */
    @Value.Check
    default void check() {
        country().ifPresent(CountryCode::check);
        if (group().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("found a blank group, expected its name");
        }
        if (since().isPresent() && until().isPresent()) {
            DateRange.of(since().get(), until().get());
        }
    }

    /**
     * Begins a population.
     *
     * @return a builder that demands a revision and what happens to repeats
     */
    static PopulationBuilder builder() {
        return new PopulationBuilder();
    }
}
