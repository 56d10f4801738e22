package io.github.kommunkompass.table;

import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.language.Word;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of tables of findings and of actions, other than those that say whose evaluation a row is of, with the words for them in
 * English, Swedish, bokmål and nynorsk.
 */
@SuppressWarnings("ImmutableEnumChecker") // A record of texts is immutable.
enum ItemHeading implements Word {
    ID("id", "id", "id", "id", "id"),
    KIND("kind", "kind", "slag|typ", "type|slag", "type|slag"),
    CRITERION(
            "criterion",
            "criterion|sub-area|area",
            "kriterium|delområde|område|huvudområde",
            "kriterium|delområde|område|hovedområde",
            "kriterium|delområde|område|hovudområde"),
    /** The name of the criterion, for people. It is not read. */
    NAME("", "name", "namn", "navn", "namn"),
    TEXT("text", "text", "text", "tekst", "tekst"),
    REFERS_TO("refersTo", "refers to", "hänvisar till", "viser til", "viser til"),
    FINDINGS("findings", "findings", "iakttagelser", "funn", "funn"),
    CRITERIA("criteria", "criteria", "kriterier", "kriterier", "kriterium"),
    RESPONSIBLE("responsible", "responsible", "ansvarig", "ansvarlig", "ansvarleg"),
    DUE("due", "due", "klart senast|senast", "frist", "frist"),
    STATUS("status", "status", "status", "status", "status"),
    /** Whether the action is overdue, in a table of a status. It is not read. */
    OVERDUE("", "overdue", "försenad", "forsinket", "forseinka"),
    TARGET("target", "target", "mål|målpoäng", "mål|målpoeng", "mål|målpoeng");

    /** The columns of a table of findings. */
    static final Set<ItemHeading> OF_FINDING = EnumSet.of(ID, KIND, CRITERION, NAME, TEXT, REFERS_TO);

    /** The columns of a table of actions. */
    static final Set<ItemHeading> OF_ACTION =
            EnumSet.of(ID, TEXT, FINDINGS, CRITERIA, RESPONSIBLE, DUE, STATUS, OVERDUE, TARGET);

    private static final Map<ItemHeading, Set<String>> WORDS = new HashMap<>();

    static {
        for (ItemHeading heading : values()) {
            WORDS.put(heading, Set.copyOf(heading.synonyms.all().distinct().toList()));
        }
    }

    private final String member;
    private final Synonyms synonyms;

    ItemHeading(String member, String english, String swedish, String bokmal, String nynorsk) {
        this.member = member;
        this.synonyms = new Synonyms(english, swedish, bokmal, nynorsk);
    }

    /** Returns the one of some columns that a text names, in any case. */
    static Optional<ItemHeading> named(String text, Set<ItemHeading> among) {
        String folded = Heading.folded(text);
        return among.stream()
                .filter(heading -> WORDS.getOrDefault(heading, Set.of()).contains(folded))
                .findFirst();
    }

    /** Returns the column of the member of a JSON object. */
    static Optional<ItemHeading> ofMember(Object member, Set<ItemHeading> among) {
        return among.stream().filter(heading -> heading.member.equals(member)).findFirst();
    }

    /** Returns the member of a JSON object that the column has. */
    String member() {
        return member;
    }

    @Override
    public String in(Language language) {
        return synonyms.in(language);
    }
}
