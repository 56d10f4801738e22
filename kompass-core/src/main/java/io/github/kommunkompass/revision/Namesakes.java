package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.Level;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The criteria of one level of two catalogues by the names that they share, so that no criterion is compared with each other one.
 * Names are those in the language of either original. Not thread-safe.
 */
final class Namesakes {

    /** What namesakes share besides a name. The order is that of preference. */
    enum Preference {
        PARENT_AND_ORIGINAL,
        PARENT,
        ORIGINAL,
        NAME_ONLY;

        private boolean hasParent() {
            return this == PARENT_AND_ORIGINAL || this == PARENT;
        }

        private boolean hasOriginal() {
            return this == PARENT_AND_ORIGINAL || this == ORIGINAL;
        }
    }

    private static final int ANY_PARENT = -1;

    /** A name in a language, by their numbers. */
    private record Name(int language, int name) {}

    /** A name, and what else namesakes share. Ordered, since hashes of names that others choose may all be equal. */
    private record Key(Name name, int parent, String original) implements Comparable<Key> {

        private static final Comparator<Key> ORDER = Comparator.<Key>comparingInt(key -> key.name.language)
                .thenComparingInt(key -> key.name.name)
                .thenComparingInt(Key::parent)
                .thenComparing(Key::original);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /** The names of a criterion. */
    private record Named(Criterion criterion, List<Name> names, String original) {}

    private final Catalogue from;
    private final List<String> languages;
    /** The number of each name that the earlier catalogue has, by the list of the criteria with it. */
    private final IdentityHashMap<List<Criterion>, Integer> numbers = new IdentityHashMap<>();

    private final List<Named> earlier;
    private final Map<Criterion, Named> laterByCriterion = new TreeMap<>(Comparator.comparingInt(Criterion::ordinal));

    private Preference preference = Preference.NAME_ONLY;
    private Map<Key, Deque<Criterion>> byKey = Map.of();

    Namesakes(Catalogue from, Catalogue to, Level level) {
        this.from = from;
        this.languages = Stream.of(from.language(), to.language()).distinct().toList();
        this.earlier = from.criteria(level).stream()
                .map(criterion -> named(criterion, from.language()))
                .toList();
        to.criteria(level).forEach(criterion -> laterByCriterion.put(criterion, named(criterion, to.language())));
    }

    private Named named(Criterion criterion, String original) {
        List<Name> names = new ArrayList<>();
        for (int language = 0; language < languages.size(); language++) {
            int number = language;
            texts(criterion, languages.get(language), original)
                    .map(from::findByName)
                    .filter(namesakes -> !namesakes.isEmpty())
                    .forEach(namesakes -> names.add(new Name(number, number(namesakes))));
        }
        return new Named(criterion, names, criterion.name().find(original).orElseThrow());
    }

    /** Aliases are in the language of the original. */
    private static Stream<String> texts(Criterion criterion, String language, String original) {
        Stream<String> name = criterion.name().find(language).stream();
        return language.equals(original) ? Stream.concat(name, criterion.aliases().stream()) : name;
    }

    private int number(List<Criterion> namesakes) {
        return numbers.computeIfAbsent(namesakes, any -> numbers.size());
    }

    /** {@return the later criteria, in catalogue order} */
    List<Criterion> later() {
        return List.copyOf(laterByCriterion.keySet());
    }

    /** Sorts the earlier criteria that are free by what they share. */
    void prefer(Preference preferred, Predicate<Criterion> isFree) {
        preference = preferred;
        byKey = new TreeMap<>();
        for (Named one : earlier) {
            if (isFree.test(one.criterion())) {
                int parent = one.criterion().parent().orElseThrow().ordinal();
                for (Name name : one.names()) {
                    byKey.computeIfAbsent(key(name, parent, one), any -> new ArrayDeque<>(1))
                            .add(one.criterion());
                }
            }
        }
    }

    private Key key(Name name, int parent, Named one) {
        return new Key(
                name, preference.hasParent() ? parent : ANY_PARENT, preference.hasOriginal() ? one.original() : "");
    }

    /** Returns the first earlier criterion that is free and shares what is preferred, given the earlier parent. */
    Optional<Criterion> first(Criterion later, Optional<Criterion> parent, Predicate<Criterion> isFree) {
        if (preference.hasParent() && parent.isEmpty()) {
            return Optional.empty();
        }
        Named named = Optional.ofNullable(laterByCriterion.get(later)).orElseThrow();
        int ordinal = parent.map(Criterion::ordinal).orElse(ANY_PARENT);
        return named.names().stream()
                .flatMap(name -> Optional.ofNullable(byKey.get(key(name, ordinal, named))).stream())
                .flatMap(namesakes -> firstFree(namesakes, isFree).stream())
                .min(Comparator.comparingInt(Criterion::ordinal));
    }

    private static Optional<Criterion> firstFree(Deque<Criterion> namesakes, Predicate<Criterion> isFree) {
        while (!namesakes.isEmpty() && !isFree.test(namesakes.peek())) {
            namesakes.remove();
        }
        return Optional.ofNullable(namesakes.peek());
    }
}
