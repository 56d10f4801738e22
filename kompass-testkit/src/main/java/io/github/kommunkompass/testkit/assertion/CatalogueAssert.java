package io.github.kommunkompass.testkit.assertion;

import io.github.kommunkompass.catalogue.Catalogue;
import org.assertj.core.api.AbstractAssert;
import org.jspecify.annotations.Nullable;

/** Assertions on a catalogue. */
public final class CatalogueAssert extends AbstractAssert<CatalogueAssert, Catalogue> {

    CatalogueAssert(@Nullable Catalogue actual) {
        super(actual, CatalogueAssert.class);
    }

    /**
     * Checks the maximum of a criterion.
     *
     * @param code the code of the criterion
     * @param max the expected maximum
     * @return this assertion
     * @throws AssertionError if the maximum is different
     */
    public CatalogueAssert hasMaximum(String code, int max) {
        isNotNull();
        int found = actual.criterion(code).max();
        if (found != max) {
            throw failure(
                    "found a maximum of %s for %s, expected %s", found, Words.of(actual.criterion(code), actual), max);
        }
        return this;
    }

    /**
     * Checks that the codes and maxima are those of another catalogue.
     *
     * @param other the other catalogue
     * @return this assertion
     * @throws AssertionError if the structures differ
     */
    public CatalogueAssert hasSameStructureAs(Catalogue other) {
        isNotNull();
        if (!actual.hasSameStructureAs(other)) {
            throw failure("found %s, expected the codes and maxima of %s", actual, other);
        }
        return this;
    }
}
