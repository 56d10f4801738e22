package io.github.kommunkompass.language;

import java.util.List;

/** The names of months, in lower case where sentences have them so. */
final class Months {

    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    private static final List<String> SWEDISH = List.of(
            "januari",
            "februari",
            "mars",
            "april",
            "maj",
            "juni",
            "juli",
            "augusti",
            "september",
            "oktober",
            "november",
            "december");
    private static final List<String> NORWEGIAN = List.of(
            "januar",
            "februar",
            "mars",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "desember");

    private Months() {}

    /** Returns the name of a month from 1 to 12. */
    static String name(int month, Language language) {
        List<String> names = switch (language) {
            case ENGLISH -> ENGLISH;
            case SWEDISH -> SWEDISH;
            case BOKMAL, NYNORSK -> NORWEGIAN;
        };
        return names.get(month - 1);
    }
}
