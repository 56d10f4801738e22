package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.DateRange;
import io.github.kommunkompass.value.PartialDate;

/** Values for cells that could not be read, so that the points beside them are checked. No evaluation with them is returned. */
final class Placeholders {

    private Placeholders() {}

    static Municipality municipality(Catalogue catalogue) {
        return Municipality.of("?", catalogue.country().orElse("SE"));
    }

    static PartialDate date(Catalogue catalogue) {
        return catalogue.inUse().map(DateRange::from).orElse(PartialDate.of(2020));
    }
}
