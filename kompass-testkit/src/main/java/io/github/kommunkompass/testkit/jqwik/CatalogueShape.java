package io.github.kommunkompass.testkit.jqwik;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.Optional;

/** The limits of random catalogues. Each number is at least 1. */
record CatalogueShape(
        int fewestAreas,
        int mostAreas,
        int mostParts,
        int mostLevels,
        int smallestMaximum,
        int largestMaximum,
        Optional<Integer> areaMaximum,
        Optional<String> revision) {

    static final CatalogueShape DEFAULT = new CatalogueShape(1, 6, 3, 4, 1, 40, Optional.empty(), Optional.empty());

    CatalogueShape {
        checkRange("areas", fewestAreas, mostAreas);
        checkRange("parts", 1, mostParts);
        checkRange("levels", 1, mostLevels);
        checkRange("a maximum", smallestMaximum, largestMaximum);
        double mostLeaves = Math.pow(mostParts, mostLevels - 1);
        areaMaximum.filter(max -> max < mostLeaves).ifPresent(max -> {
            throw new InvalidValueException(
                    "a maximum of " + max + " for areas of up to " + (long) mostLeaves + " leaves",
                    "at least 1 for each leaf; permit fewer parts or levels");
        });
    }

    private static void checkRange(String what, int from, int to) {
        if (from < 1 || to < from) {
            throw new InvalidValueException(from + " to " + to + " for " + what, "a range that starts at 1 or more");
        }
    }

    /** Returns whether a catalogue is within the limits. */
    boolean allows(Catalogue catalogue) {
        List<Criterion> areas = catalogue.criteria(Level.AREA);
        return areas.size() >= fewestAreas
                && catalogue.leaves().stream()
                        .allMatch(leaf -> areaMaximum.isPresent()
                                || (smallestMaximum <= leaf.max() && leaf.max() <= largestMaximum))
                && areas.stream()
                        .allMatch(area ->
                                areaMaximum.filter(max -> max != area.max()).isEmpty());
    }

    CatalogueShape areas(int from, int to) {
        return new CatalogueShape(
                from, to, mostParts, mostLevels, smallestMaximum, largestMaximum, areaMaximum, revision);
    }

    CatalogueShape parts(int most) {
        return new CatalogueShape(
                fewestAreas, mostAreas, most, mostLevels, smallestMaximum, largestMaximum, areaMaximum, revision);
    }

    CatalogueShape levels(int most) {
        return new CatalogueShape(
                fewestAreas, mostAreas, mostParts, most, smallestMaximum, largestMaximum, areaMaximum, revision);
    }

    CatalogueShape maxima(int from, int to) {
        return new CatalogueShape(fewestAreas, mostAreas, mostParts, mostLevels, from, to, Optional.empty(), revision);
    }

    CatalogueShape areaMaximum(int max) {
        return new CatalogueShape(
                fewestAreas,
                mostAreas,
                mostParts,
                mostLevels,
                smallestMaximum,
                largestMaximum,
                Optional.of(max),
                revision);
    }

    CatalogueShape revision(String name) {
        return new CatalogueShape(
                fewestAreas,
                mostAreas,
                mostParts,
                mostLevels,
                smallestMaximum,
                largestMaximum,
                areaMaximum,
                Optional.of(name));
    }
}
