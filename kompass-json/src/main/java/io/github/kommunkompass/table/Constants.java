package io.github.kommunkompass.table;

import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.value.Identified;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Constants as tables have them: they are written as words in a language, and read as words in any language or as ids.
 *
 * @param <T> the type of the constants
 */
final class Constants<T extends Identified> {

    static final Constants<FindingKind> KINDS = new Constants<>(FindingKind.values(), Words::of);
    static final Constants<ActionStatus> STATUSES = new Constants<>(ActionStatus.values(), Words::of);

    private final List<T> constants;
    private final BiFunction<Words, T, String> words;
    private final Map<String, T> byWord = new HashMap<>();

    private Constants(T[] constants, BiFunction<Words, T, String> words) {
        this.constants = List.of(constants);
        this.words = words;
        for (T constant : this.constants) {
            byWord.put(constant.id(), constant);
            for (Language language : Language.values()) {
                byWord.put(in(constant, language), constant);
            }
        }
    }

    String in(T constant, Language language) {
        return words.apply(Words.in(language), constant);
    }

    /** Returns the constant that a text means, in any case. */
    Optional<T> find(String text) {
        return Optional.ofNullable(byWord.get(Heading.folded(text)));
    }

    /** Returns what can be written, for a message. */
    String expected() {
        String ids = constants.stream().map(Identified::id).collect(Collectors.joining(", "));
        String swedish =
                constants.stream().map(one -> in(one, Language.SWEDISH)).collect(Collectors.joining(", "));
        return ids + "; or in Swedish " + swedish;
    }
}
