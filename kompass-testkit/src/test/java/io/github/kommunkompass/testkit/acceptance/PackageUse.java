package io.github.kommunkompass.testkit.acceptance;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** One package uses another. */
record PackageUse(String user, String used) implements Comparable<PackageUse> {

    @Override
    public int compareTo(PackageUse other) {
        return Comparator.comparing(PackageUse::user)
                .thenComparing(PackageUse::used)
                .compare(this, other);
    }

    @Override
    public String toString() {
        return user + " --> " + used;
    }

    /** Returns what a package uses, directly or by way of others; itself, too, if it is part of a cycle. */
    static Set<String> reached(String from, Set<PackageUse> uses) {
        Set<String> reached = new TreeSet<>();
        Deque<String> next = new ArrayDeque<>(Set.of(from));
        while (!next.isEmpty()) {
            String user = next.pop();
            uses.stream()
                    .filter(use -> use.user().equals(user))
                    .map(PackageUse::used)
                    .filter(reached::add)
                    .forEach(next::push);
        }
        return reached;
    }

    /** Returns the packages that use themselves by way of others. */
    static Set<String> inCycles(Set<PackageUse> uses) {
        return uses.stream()
                .map(PackageUse::user)
                .filter(user -> reached(user, uses).contains(user))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Returns the uses that do not follow from the others; there must be no cycle. */
    static Set<PackageUse> essential(Set<PackageUse> uses) {
        Predicate<PackageUse> follows = use -> uses.stream()
                .filter(first -> first.user().equals(use.user()) && !first.equals(use))
                .anyMatch(first -> reached(first.used(), uses).contains(use.used()));
        return uses.stream().filter(follows.negate()).collect(Collectors.toCollection(TreeSet::new));
    }
}
