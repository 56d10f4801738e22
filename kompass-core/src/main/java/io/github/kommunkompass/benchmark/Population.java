package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.RevisionId;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.style.ValueStyle;
import io.github.kommunkompass.value.CountryCode;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The definition of a population: the evaluations of one revision, optionally of one country, within a window of time or of a
 * named group, and the policy for repeated evaluations of a municipality.
 *
 * <pre>{@code
 * Population latest = Population.of(Catalogues.se2020(), RepeatPolicy.LATEST);
 * Population since2022 = Population.builder(Catalogues.se2020(), RepeatPolicy.LATEST)
 *         .from(PartialDate.of(2022))
 *         .build();
 * }</pre>
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
@ValueStyle
public abstract class Population {

    Population() {}

    /**
     * Obtains the population of all evaluations of a revision.
     *
     * @param catalogue the catalogue of the revision
     * @param repeats the policy for repeated evaluations of a municipality
     * @return the population
     * @throws InvalidValueException if the maxima of all criteria add up to more than {@value Limits#SCALES} points
     */
    public static Population of(Catalogue catalogue, RepeatPolicy repeats) {
        return builder(catalogue, repeats).build();
    }

    /**
     * Returns a new builder.
     *
     * @param catalogue the catalogue of the revision
     * @param repeats the policy for repeated evaluations of a municipality
     * @return a builder of the population of all evaluations of the revision
     */
    public static PopulationBuilder builder(Catalogue catalogue, RepeatPolicy repeats) {
        return new PopulationBuilder().catalogue(catalogue).repeats(repeats);
    }

    /** {@return the catalogue of the revision} */
    @Value.Auxiliary
    public abstract Catalogue catalogue();

    /** {@return the revision of the evaluations, which is that of the catalogue} */
    @Value.Derived
    public RevisionId revision() {
        return catalogue().revision();
    }

    /** {@return the policy for repeated evaluations of a municipality} */
    public abstract RepeatPolicy repeats();

    /** {@return the country of the municipalities: an ISO 3166-1 code of two letters, or empty for any country} */
    public abstract Optional<String> country();

    /** {@return the first date of the window, or empty for no start} */
    public abstract Optional<PartialDate> from();

    /** {@return the last date of the window, or empty for no end} */
    public abstract Optional<PartialDate> to();

    /**
     * {@return the name of the group of municipalities, of at most 200 characters, not blank and without unpaired surrogates,
     * or empty for any municipality} Its members are defined where evaluations are added.
     */
    public abstract Optional<String> group();

    /** {@return the date at which the population was compiled, as stated, or empty if it was not stated} */
    public abstract Optional<PartialDate> asOf();

    /** {@return the register that decides which evaluations are of the same municipality; the built-in one by default} */
    @Value.Default
    public MunicipalityRegister register() {
        return MunicipalityRegister.builtIn();
    }

    /**
     * {@return the reason why this population excludes an evaluation, or empty if it is included} Only its subject is
     * considered, not the group and not repeated evaluations.
     *
     * @param subject the subject of the evaluation
     */
    public Optional<ExclusionReason> exclusionReason(Subject subject) {
        if (!subject.revision().equals(revision())) {
            return Optional.of(ExclusionReason.OTHER_REVISION);
        }
        if (country()
                .filter(code -> !code.equals(subject.municipality().country()))
                .isPresent()) {
            return Optional.of(ExclusionReason.OTHER_COUNTRY);
        }
        return windowExclusion(subject.evaluated());
    }

    /**
     * {@return the definition in one line, such as {@code SE-2020, latest, in SE, from 2021}; it differs for
     * different populations}
     */
    public String describe() {
        List<String> parts =
                new ArrayList<>(List.of(revision().toString(), repeats().id()));
        country().ifPresent(code -> parts.add("in " + code));
        from().ifPresent(date -> parts.add("from " + date));
        to().ifPresent(date -> parts.add("to " + date));
        group().ifPresent(name -> parts.add("group " + Quoted.of(name)));
        asOf().ifPresent(date -> parts.add("as of " + date));
        if (!register().equals(MunicipalityRegister.builtIn())) {
            parts.add("register " + Quoted.of(register().id()));
        }
        return String.join(", ", parts);
    }

    /** Returns the part of this population that is a group. */
    Population ofGroup(String name) {
        PopulationBuilder part =
                builder(catalogue(), repeats()).register(register()).group(name);
        country().ifPresent(part::country);
        from().ifPresent(part::from);
        to().ifPresent(part::to);
        asOf().ifPresent(part::asOf);
        return part.build();
    }

    private Optional<ExclusionReason> windowExclusion(PartialDate date) {
        boolean before =
                from().filter(start -> date.latest().isBefore(start.earliest())).isPresent();
        boolean after =
                to().filter(end -> date.earliest().isAfter(end.latest())).isPresent();
        if (before || after) {
            return Optional.of(ExclusionReason.OUTSIDE_WINDOW);
        }
        boolean perhapsBefore = from().filter(start -> date.earliest().isBefore(start.earliest()))
                .isPresent();
        boolean perhapsAfter =
                to().filter(end -> date.latest().isAfter(end.latest())).isPresent();
        return perhapsBefore || perhapsAfter ? Optional.of(ExclusionReason.WINDOW_UNCERTAIN) : Optional.empty();
    }

    @Value.Check
    void check() {
        country().ifPresent(CountryCode::check);
        group().ifPresent(name -> InvalidValueException.checkText(name, "group", "its name", Limits.CODE_LENGTH));
        checkScales();
        if (from().isPresent() && to().isPresent()) {
            DateRange.of(from().get(), to().get());
        }
    }

    /** There is a count for each number of points of each criterion. */
    private void checkScales() {
        long sum = catalogue().criteria().stream().mapToLong(Criterion::max).sum();
        if (sum > Limits.SCALES) {
            throw new InvalidValueException(
                    "maxima of all criteria of " + revision() + " that add up to " + sum,
                    "at most " + Limits.SCALES + " for a population");
        }
    }

    /** {@return the definition, as {@link #describe()} does} */
    @Override
    public String toString() {
        return describe();
    }
}
