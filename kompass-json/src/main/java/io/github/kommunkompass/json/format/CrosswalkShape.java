package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.json.shape.Input;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.revision.Crosswalk;
import io.github.kommunkompass.revision.CrosswalkAuthority;
import io.github.kommunkompass.revision.CrosswalkLink;
import io.github.kommunkompass.revision.CrosswalkRule;
import io.github.kommunkompass.revision.InvalidCrosswalkException;
import io.github.kommunkompass.revision.Relation;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.Source;
import io.github.kommunkompass.value.Violation;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code kompass/crosswalk/1}. */
final class CrosswalkShape extends DocumentShape<Crosswalk> {

    private static final LocalizedText UNREADABLE = LocalizedText.of("en", "?");
    private static final Source UNREADABLE_SOURCE = Source.of("?");

    /**
     *  Codes of criteria, in which a placeholder stands for an invalid code, so that the paths of others are correct.
     */
    private static final ListShape<CriterionCode> CODES =
            ListShape.of(Common.CODE).orElse(CriterionCode.of("unreadable"));

    private final Member<Crosswalk, Catalogue> from =
            required("from", Common.CATALOGUE, Crosswalk::from).described("The revision of the first catalogue.");
    private final Member<Crosswalk, Catalogue> to =
            required("to", Common.CATALOGUE, Crosswalk::to).described("The revision of the second catalogue.");
    private final Member<Crosswalk, CrosswalkAuthority> authority = required(
                    "authority", AuthorityShape.AUTHORITY, Crosswalk::authority)
            .described("The authority that is responsible for the crosswalk. Without an authority, it makes no points"
                    + " comparable.");
    private final Member<Crosswalk, List<Draft>> links =
            required("links", ListShape.of(new LinkShape()).orElse(Draft.NONE), CrosswalkShape::linksOf);
    private final Member<Crosswalk, List<CriterionCode>> removed = unlessEmpty(
                    "removed", CODES, crosswalk -> codes(crosswalk.removed()))
            .described("Criteria that are in the first catalogue only.");
    private final Member<Crosswalk, List<CriterionCode>> added = unlessEmpty(
                    "added", CODES, crosswalk -> codes(crosswalk.added()))
            .described("Criteria that are in the second catalogue only.");

    CrosswalkShape() {
        super(
                "crosswalk",
                Crosswalk.class,
                "Crosswalk",
                "A mapping between the criteria of two catalogues. Criteria that it does not mention are unknown.");
    }

    /** The parts of a link; a side that could not be read is empty. */
    private record Draft(Relation relation, Side from, Side to, LocalizedText reason, Source source) {

        static final Draft NONE = new Draft(Relation.OVERLAPS, Side.NONE, Side.NONE, UNREADABLE, UNREADABLE_SOURCE);

        CrosswalkLink link() {
            return CrosswalkLink.of(relation, from.codes(), to.codes(), reason, source);
        }
    }

    /** The criteria of a side of a link. */
    private record Side(Set<CriterionCode> codes, boolean isReadable) {

        static final Side NONE = new Side(Set.of(), false);
    }

    private static final class LinkShape extends ObjectShape<Draft> {

        private static final Shape<Side> SIDE = ListShape.of(Common.CODE.<Optional<CriterionCode>>converted(
                        (code, in) -> Optional.of(code), Optional::orElseThrow))
                .orElse(Optional.empty())
                .with("minItems", 1)
                .with("uniqueItems", true)
                .converted(
                        LinkShape::side,
                        side -> side.codes().stream().map(Optional::of).toList());

        private final Member<Draft, Relation> relation = required(
                        "relation", Common.words(Relation.values()), Draft::relation)
                .described(
                        "The relation of the first criteria, taken together, to the second criteria, taken together.");
        private final Member<Draft, Side> from = required("from", SIDE, Draft::from);
        private final Member<Draft, Side> to = required("to", SIDE, Draft::to);
        private final Member<Draft, LocalizedText> reason = required("reason", Common.TEXT, Draft::reason);
        private final Member<Draft, Source> source =
                required("source", Common.SOURCE, Draft::source).described("A citation or an address.");

        private static Side side(List<Optional<CriterionCode>> written, Input in) {
            Set<CriterionCode> codes = new HashSet<>();
            for (int i = 0; i < written.size(); i++) {
                CriterionCode code = written.get(i).orElse(null);
                if (code != null && !codes.add(code)) {
                    in.invalid(
                            in.path().element(i),
                            InputRule.INVALID_VALUE,
                            code + " a second time",
                            "each criterion once");
                }
            }
            return new Side(codes, written.isEmpty());
        }

        @Override
        protected Draft make(Members read) {
            if (read.isEmpty()) {
                return Draft.NONE;
            }
            return new Draft(
                    read.get(relation, Relation.OVERLAPS),
                    read.get(from, Side.NONE),
                    read.get(to, Side.NONE),
                    read.get(reason, UNREADABLE),
                    read.get(source, UNREADABLE_SOURCE));
        }
    }

    private static List<Draft> linksOf(Crosswalk crosswalk) {
        return crosswalk.links().stream()
                .map(link -> new Draft(
                        link.relation(),
                        inOrder(link.from(), crosswalk.from()),
                        inOrder(link.to(), crosswalk.to()),
                        link.reason(),
                        link.source()))
                .toList();
    }

    private static Side inOrder(Set<CriterionCode> codes, Catalogue catalogue) {
        if (codes.size() == 1) {
            return new Side(codes, true);
        }
        return new Side(
                codes.stream()
                        .sorted(Comparator.comparingInt(
                                code -> catalogue.criterion(code).ordinal()))
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                true);
    }

    private static List<CriterionCode> codes(List<? extends Criterion> criteria) {
        return criteria.stream().map(criterion -> criterion.code()).toList();
    }

    @Override
    protected @Nullable Crosswalk make(Members read) {
        Catalogue first = read.get(from);
        Catalogue second = read.get(to);
        if (first == null || second == null || read.in().report().isFull()) {
            return null;
        }
        List<Draft> drafts = read.get(links, List.of());
        try {
            return Crosswalk.of(
                    first,
                    second,
                    read.get(authority, CrosswalkAuthority.none()),
                    drafts.stream().map(Draft::link).toList(),
                    read.get(removed, List.of()),
                    read.get(added, List.of()));
        } catch (InvalidCrosswalkException e) {
            read.in()
                    .addAll(e.violations().stream()
                            .filter(violation ->
                                    violation.rule() != CrosswalkRule.EMPTY_SIDE || isEmpty(violation, drafts))
                            .toList());
            return null;
        }
    }

    /** Returns whether a side has no elements, as opposed to no valid ones. */
    private static boolean isEmpty(Violation violation, List<Draft> drafts) {
        List<Object> steps = violation.path().steps();
        Draft draft = drafts.get((Integer) steps.get(1));
        return (steps.get(2).equals("from") ? draft.from() : draft.to()).isReadable();
    }
}
