package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.util.List;

/** Thrown when a name fits several municipalities of a register at a date, and no code decides. */
public final class AmbiguousMunicipalityException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final Municipality municipality;
    private final Municipality[] candidates;

    AmbiguousMunicipalityException(
            Municipality municipality, PartialDate date, List<RegisteredMunicipality> candidates) {
        super(
                municipality.describe()
                        + municipality.code().map(code -> " " + code).orElse("") + " in " + date,
                "the code of one of "
                        + Quoted.list(candidates.stream()
                                .map(RegisteredMunicipality::toString)
                                .toList()));
        this.municipality = municipality;
        this.candidates = candidates.stream()
                .map(one -> Municipality.of(one.name(), one.country(), one.code()))
                .toArray(Municipality[]::new);
    }

    /** {@return the municipality whose name fits several} */
    public Municipality municipality() {
        return municipality;
    }

    /** {@return the municipalities of the register that the name fits, with their newest names and codes; at least two} */
    public List<Municipality> candidates() {
        return List.of(candidates);
    }
}
