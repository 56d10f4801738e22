package io.github.kommunkompass.table;

import io.github.kommunkompass.evaluation.Missing;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.Quoted;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a table writes in place of points that are missing. Publishers use the same symbols with different meanings: in Kolada, two
 * dots are confidential; at Statistics Norway (SSB), they are not available.
 *
 * <pre>{@code
 * MissingSymbols.standard().reason("..");       // Optional[NOT_REPORTED]
 * MissingSymbols.kolada().reason("..");         // Optional[SUPPRESSED]
 * MissingSymbols.standard().with(":", Missing.SUPPRESSED);
 * }</pre>
 *
 * <p>All symbols have in common: the ids {@code not-reported}, {@code not-assessed}, {@code not-applicable} and {@code suppressed}, and
 * their words in Swedish and Norwegian, in any case; an empty cell is not reported. Immutable and thread-safe.
 */
public final class MissingSymbols {

    private static final Map<String, Missing> WORDS = words();

    private static final MissingSymbols NONE = new MissingSymbols(new TreeMap<>());

    private static final MissingSymbols STANDARD = NONE.with("-", Missing.NOT_REPORTED)
            .with("\u2013", Missing.NOT_REPORTED)
            .with(".", Missing.NOT_REPORTED)
            .with("..", Missing.NOT_REPORTED)
            .with("NA", Missing.NOT_REPORTED);

    private static final MissingSymbols KOLADA = STANDARD.with("..", Missing.SUPPRESSED);

    private static final MissingSymbols SSB = NONE.with(".", Missing.NOT_APPLICABLE)
            .with("..", Missing.NOT_REPORTED)
            .with("...", Missing.NOT_REPORTED)
            .with(":", Missing.SUPPRESSED)
            .with("NA", Missing.NOT_REPORTED);

    private static final Map<String, MissingSymbols> NAMED =
            new TreeMap<>(Map.of("standard", STANDARD, "kolada", KOLADA, "ssb", SSB));

    private final SortedMap<String, Missing> bySymbol;

    private MissingSymbols(SortedMap<String, Missing> bySymbol) {
        this.bySymbol = bySymbol;
    }

    private static Map<String, Missing> words() {
        Map<String, Missing> words = new HashMap<>();
        add(words, Missing.NOT_REPORTED, "not reported", "ej redovisad", "ikke oppgitt", "ikkje oppgitt");
        add(words, Missing.NOT_ASSESSED, "not assessed", "ej bedömd", "ikke vurdert", "ikkje vurdert");
        add(words, Missing.NOT_APPLICABLE, "not applicable", "ej tillämplig", "ikke aktuell", "ikkje aktuell");
        add(words, Missing.SUPPRESSED, "suppressed", "sekretess", "skjermet", "skjerma");
        for (Missing reason : Missing.values()) {
            words.put(reason.id(), reason);
        }
        return words;
    }

    private static void add(Map<String, Missing> words, Missing reason, String... texts) {
        for (String text : texts) {
            words.put(text, reason);
        }
    }

    /** {@return the symbols {@code -}, {@code –}, {@code .}, {@code ..} and {@code NA}, which mean not reported} */
    public static MissingSymbols standard() {
        return STANDARD;
    }

    /** {@return the symbols of Kolada: as {@link #standard()}, but {@code ..} is suppressed} */
    public static MissingSymbols kolada() {
        return KOLADA;
    }

    /**
     * {@return the symbols of Statistics Norway (<i>standardtegn i tabeller</i>): {@code .} is not applicable, {@code ..} and
     * {@code ...} are not reported, {@code :} is suppressed} Its dash is not a symbol for missing points, but means none, so
     * that it is an error.
     */
    public static MissingSymbols ssb() {
        return SSB;
    }

    /**
     * {@return symbols by their name}
     *
     * @param name {@code standard}, {@code kolada} or {@code ssb}
     * @throws InvalidValueException if there are none of that name
     */
    public static MissingSymbols named(String name) {
        MissingSymbols symbols = NAMED.get(name);
        if (symbols == null) {
            throw new InvalidValueException(
                    "symbols " + Quoted.of(name), "one of " + String.join(", ", NAMED.keySet()));
        }
        return symbols;
    }

    /**
     * {@return these symbols and one more}
     *
     * @param symbol the symbol, which replaces an equal one
     * @param reason what it means
     * @throws InvalidValueException if the symbol is blank, or a number
     */
    public MissingSymbols with(String symbol, Missing reason) {
        String text = symbol.strip();
        if (text.isEmpty() || text.chars().allMatch(Character::isDigit)) {
            throw new InvalidValueException(
                    "the symbol " + Quoted.of(symbol), "a text that is not blank and not a number");
        }
        var more = new TreeMap<>(bySymbol);
        more.put(text, reason);
        return new MissingSymbols(more);
    }

    /**
     * Returns what a text means in place of points.
     *
     * @param text the text of a cell
     * @return the reason why points are missing, or empty if it is neither a symbol nor a word for one
     */
    public Optional<Missing> reason(String text) {
        String stripped = text.strip();
        if (stripped.isEmpty()) {
            return Optional.of(Missing.NOT_REPORTED);
        }
        Missing reason = bySymbol.get(stripped);
        return Optional.ofNullable(reason == null ? WORDS.get(Heading.folded(stripped)) : reason);
    }

    @Override
    public boolean equals(Object object) {
        return object instanceof MissingSymbols other && bySymbol.equals(other.bySymbol);
    }

    @Override
    public int hashCode() {
        return bySymbol.hashCode();
    }

    @Override
    public String toString() {
        return bySymbol.toString();
    }
}
