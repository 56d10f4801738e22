package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sorted sets of municipalities and the order of subjects, so that equal benchmarks and rankings print the same. */
final class MemberSets {

    static final Comparator<Subject> BY_SUBJECT = Comparator.comparing(Subject::municipality)
            .thenComparing(subject -> subject.evaluated().toString());

    private MemberSets() {}

    static SortedSet<Municipality> copyOf(Collection<Municipality> municipalities) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(municipalities));
    }

    static SortedSet<Municipality> union(Collection<Municipality> some, Collection<Municipality> others) {
        SortedSet<Municipality> union = new TreeSet<>(some);
        union.addAll(others);
        return Collections.unmodifiableSortedSet(union);
    }

    static SortedSet<Municipality> shared(Collection<Municipality> some, Collection<Municipality> others) {
        SortedSet<Municipality> shared = new TreeSet<>(some);
        shared.retainAll(others);
        return shared;
    }
}
