package io.github.kommunkompass.municipality;

import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.util.List;

/**
 * Thrown when municipalities contradict each other: one has two codes, or one code is that of two, and no register joins them.
 */
public final class ConflictingMunicipalitiesException extends InvalidValueException {

    private static final long serialVersionUID = 1L;

    private final Municipality[] municipalities;

    ConflictingMunicipalitiesException(List<Municipality> municipalities, List<String> descriptions) {
        super(Quoted.list(descriptions), "one code for each municipality, and one municipality for each code");
        this.municipalities = municipalities.toArray(Municipality[]::new);
    }

    /** {@return the municipalities that contradict each other, those of one contradiction after each other; at least two} */
    public List<Municipality> municipalities() {
        return List.of(municipalities);
    }
}
