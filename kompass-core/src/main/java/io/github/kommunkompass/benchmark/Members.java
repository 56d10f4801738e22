package io.github.kommunkompass.benchmark;

import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.municipality.Municipality;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;

/** Sets of municipalities, and lists of who was judged, in one order, so that equal ones print and read the same. */
final class Members {

    static final Comparator<Municipality> ORDER = Members::compare;

    static final Comparator<Subject> BY_SUBJECT = Comparator.comparing(Subject::municipality, ORDER)
            .thenComparing(subject -> subject.evaluated().toString());

    private Members() {}

    /** By country, name and code; written out, since a benchmark of few evaluations is made in the time to sort its members. */
    private static int compare(Municipality one, Municipality other) {
        int order = one.country().compareTo(other.country());
        if (order == 0) {
            order = one.name().compareTo(other.name());
        }
        return order == 0 ? one.code().orElse("").compareTo(other.code().orElse("")) : order;
    }

    static SortedSet<Municipality> empty() {
        return new TreeSet<>(ORDER);
    }

    static SortedSet<Municipality> copyOf(Collection<Municipality> municipalities) {
        SortedSet<Municipality> copy = empty();
        copy.addAll(municipalities);
        return Collections.unmodifiableSortedSet(copy);
    }

    static SortedSet<Municipality> union(Collection<Municipality> some, Collection<Municipality> others) {
        SortedSet<Municipality> union = empty();
        union.addAll(some);
        union.addAll(others);
        return Collections.unmodifiableSortedSet(union);
    }

    static SortedSet<Municipality> shared(Collection<Municipality> some, Collection<Municipality> others) {
        SortedSet<Municipality> shared = empty();
        shared.addAll(some);
        shared.retainAll(others);
        return shared;
    }
}
