package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.value.PartialDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers dates in the order in which they occur first, so that counts by date need no objects. Not thread-safe. */
final class DateIndex {

    private final Map<PartialDate, Integer> numbers = new HashMap<>();
    private final List<PartialDate> dates = new ArrayList<>();

    int number(PartialDate date) {
        Integer number = numbers.get(date);
        if (number == null) {
            number = dates.size();
            numbers.put(date, number);
            dates.add(date);
        }
        return number;
    }

    PartialDate date(int number) {
        return dates.get(number);
    }

    /** Returns the place of each date in the order of their texts. */
    int[] places() {
        int[] places = new int[dates.size()];
        List<PartialDate> sorted = new ArrayList<>(dates);
        sorted.sort(PartialDate.byText());
        for (int place = 0; place < places.length; place++) {
            places[number(sorted.get(place))] = place;
        }
        return places;
    }
}
