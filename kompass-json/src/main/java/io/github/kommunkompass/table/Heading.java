package io.github.kommunkompass.table;

import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.language.Word;
import io.github.kommunkompass.value.Limits;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The columns of tables of evaluations, other than criteria, with the words for them in English, Swedish, bokmål and nynorsk. The
 * first word of a language is written.
 */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
enum Heading implements Word {
    MUNICIPALITY("municipality|municipality name", "kommun|kommunnamn", "kommune|kommunenavn", "kommune|kommunenamn"),
    MUNICIPALITY_CODE(
            "municipality code|code",
            "kommunkod|kommunnummer|kommunnr|kod",
            "kommunenummer|kommunenr|kode",
            "kommunenummer|kommunenr|kode"),
    COUNTRY("country", "land", "land", "land"),
    REVISION("revision", "revision", "revisjon", "revisjon"),
    EVALUATED("evaluated|date|year", "utvärderad|datum|år", "evaluert|dato|år", "evaluert|dato|år"),
    CRITERION(
            "criterion|sub-area|area",
            "kriterium|delområde|område|huvudområde",
            "kriterium|delområde|område|hovedområde",
            "kriterium|delområde|område|hovudområde"),
    NAME("name", "namn", "navn", "namn"),
    POINTS("points", "poäng", "poeng", "poeng"),
    MAX("max|maximum|maximum points", "max|maxpoäng", "maks|makspoeng", "maks|makspoeng"),
    MISSING("missing", "saknas", "mangler", "manglar");

    /** The languages of words, in their order above. */
    static final List<String> LANGUAGES = List.of("en", "sv", "nb", "nn");

    /** The words for the total, besides the names that the catalogue has for it. */
    static final Set<String> TOTAL = Set.of(
            "total", "total points", "totalt", "summa", "totalpoäng", "sum", "totalsum", "totalsumma", "poengsum");

    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\u00a0]+");
    private static final Map<String, Heading> BY_WORD = new HashMap<>();

    static {
        for (Heading heading : values()) {
            heading.synonyms.all().forEach(word -> BY_WORD.put(word, heading));
        }
    }

    private final Synonyms synonyms;

    Heading(String english, String swedish, String bokmal, String nynorsk) {
        this.synonyms = new Synonyms(english, swedish, bokmal, nynorsk);
    }

    /** Returns the column that a text names, in any case. */
    static Optional<Heading> named(String text) {
        return Optional.ofNullable(BY_WORD.get(folded(text)));
    }

    /** Returns the word that is written. */
    @Override
    public String in(Language language) {
        return synonyms.in(language);
    }

    /** Returns the word that is written in the language of a tag. */
    String in(String tag) {
        return in(Language.of(List.of(tag)));
    }

    /** Returns a text in lower case, composed and with single spaces; a text that is too long for a name as it is. */
    static String folded(String text) {
        if (!Limits.allow(text, Limits.NAME_LENGTH)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return WHITE_SPACE.matcher(composed).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
