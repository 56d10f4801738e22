package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import java.util.List;

/** Thrown when a name fits several municipalities of a register at a date, and no code decides. */
public final class AmbiguousMunicipalityException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final transient Municipality municipality;
    private final transient List<RegisteredMunicipality> candidates;

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
        this.candidates = List.copyOf(candidates);
    }

    /** {@return the municipality whose name fits several} */
    public Municipality municipality() {
        return municipality;
    }

    /** {@return the municipalities that the name fits, at least two} */
    public List<RegisteredMunicipality> candidates() {
        return candidates;
    }
}
