package io.github.kommunkompass.progress;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.evaluation.FindingKind;
import io.github.kommunkompass.evaluation.Subject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the {@link Recurrence recurrences} in evaluations that are sorted by date, in time that grows with the references. */
final class Recurrences {

    /** An improvement opportunity with the longest chain that leads to it. */
    private record Link(
            Subject subject, Finding finding, @Nullable Link before, int length) {}

    private final List<Link> ends = new ArrayList<>();

    private Recurrences() {}

    static List<Recurrence> in(List<Evaluation> sorted) {
        var recurrences = new Recurrences();
        List<Link> links = List.of();
        for (Evaluation evaluation : sorted) {
            links = recurrences.next(links, evaluation);
        }
        recurrences.end(links);
        return recurrences.ends.stream()
                .sorted(Comparator.comparingInt(Link::length).reversed())
                .map(Recurrences::recurrence)
                .toList();
    }

    /** Returns the links of the next evaluation, and ends the chains to which it does not refer. */
    private List<Link> next(List<Link> earlier, Evaluation evaluation) {
        Map<String, Link> byId = new HashMap<>();
        earlier.forEach(link -> link.finding().id().ifPresent(id -> byId.put(id, link)));
        Set<String> named = new HashSet<>();
        List<Link> links = new ArrayList<>();
        for (Finding finding : evaluation.findings()) {
            if (finding.kind() == FindingKind.IMPROVEMENT) {
                named.addAll(finding.refersTo());
                Optional<Link> longest = longest(finding, byId);
                links.add(new Link(
                        evaluation.subject(),
                        finding,
                        longest.orElse(null),
                        longest.map(Link::length).orElse(0) + 1));
            }
        }
        end(earlier.stream()
                .filter(link -> link.finding().id().filter(named::contains).isEmpty())
                .toList());
        return links;
    }

    private static Optional<Link> longest(Finding finding, Map<String, Link> byId) {
        Optional<Link> longest = Optional.empty();
        for (String id : finding.refersTo()) {
            Link link = byId.get(id);
            if (link != null && longest.map(Link::length).orElse(0) < link.length()) {
                longest = Optional.of(link);
            }
        }
        return longest;
    }

    private void end(List<Link> links) {
        links.stream().filter(link -> link.length() > 1).forEach(ends::add);
    }

    private static Recurrence recurrence(Link end) {
        Deque<Link> chain = new ArrayDeque<>();
        for (Link link = end; link != null; link = link.before()) {
            chain.addFirst(link);
        }
        return new RecurrenceBuilder()
                .evaluations(chain.stream().map(Link::subject).toList())
                .findings(chain.stream().map(Link::finding).toList())
                .build();
    }
}
