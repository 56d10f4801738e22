package io.github.kommunkompass.language;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.revision.Comparability;
import io.github.kommunkompass.revision.ComparabilityReason;
import io.github.kommunkompass.revision.CrosswalkLink;
import java.util.List;
import java.util.stream.Collectors;

/** The reasons for the verdict on two catalogues, in words. */
final class ReasonSentences {

    private static final int MOST_LISTED = 12;

    private final Comparability comparability;
    private final Words words;
    private final String[] tags;

    ReasonSentences(Comparability comparability, Words words, String... tags) {
        this.comparability = comparability;
        this.words = words;
        this.tags = tags;
    }

    String text(ComparabilityReason reason) {
        Object from = comparability.from().revision();
        Object to = comparability.to().revision();
        return switch (reason.kind()) {
            case SAME_REVISION -> words.of(ComparabilityPhrase.SAME_REVISION, from);
            case OTHER_REVISION -> words.of(ComparabilityPhrase.OTHER_REVISION, from, to);
            case SAME_NAME_ONLY -> words.of(ComparabilityPhrase.SAME_NAME_ONLY, from);
            case SAME_STRUCTURE_ONLY -> words.of(ComparabilityPhrase.SAME_STRUCTURE_ONLY);
            case NO_CROSSWALK -> words.of(ComparabilityPhrase.NO_CROSSWALK, from, to);
            case OTHER_STRUCTURE -> words.of(ComparabilityPhrase.OTHER_STRUCTURE, from, to);
            case NO_AUTHORITY -> words.of(ComparabilityPhrase.NO_AUTHORITY, from, to);
            case RELATED -> related(reason, reason.link().orElseThrow());
            case MAXIMA_DIFFER ->
                words.of(
                        ComparabilityPhrase.MAXIMA_DIFFER,
                        codes(reason.from()),
                        codes(reason.to()),
                        sum(reason.from(), comparability.from()),
                        sum(reason.to(), comparability.to()));
            case REMOVED -> words.of(ComparabilityPhrase.IN_ONE_ONLY, from, codes(reason.from()));
            case ADDED -> words.of(ComparabilityPhrase.IN_ONE_ONLY, to, codes(reason.to()));
            case UNKNOWN -> unknown(reason);
        };
    }

    private String related(ComparabilityReason reason, CrosswalkLink link) {
        ComparabilityPhrase phrase = switch (link.relation()) {
            case TIGHTENED -> ComparabilityPhrase.TIGHTENED;
            case LOOSENED -> ComparabilityPhrase.LOOSENED;
            case SUBSET -> ComparabilityPhrase.SUBSET;
            case SUPERSET -> ComparabilityPhrase.SUPERSET;
            case OVERLAPS -> ComparabilityPhrase.OVERLAPS;
            case EQUAL -> ComparabilityPhrase.EQUAL;
        };
        return words.of(
                phrase, codes(reason.from()), codes(reason.to()), link.reason().in(tags));
    }

    private String unknown(ComparabilityReason reason) {
        Object from = comparability.from().revision();
        Object to = comparability.to().revision();
        if (reason.from().isEmpty()) {
            return words.of(ComparabilityPhrase.NO_STATEMENT, codes(reason.to()), to);
        }
        return reason.to().isEmpty()
                ? words.of(ComparabilityPhrase.NO_STATEMENT, codes(reason.from()), from)
                : words.of(
                        ComparabilityPhrase.NO_STATEMENT_ON_BOTH, codes(reason.from()), from, codes(reason.to()), to);
    }

    private String codes(List<CriterionCode> codes) {
        return codes.size() > MOST_LISTED
                ? words.count(codes.size(), Noun.CRITERION)
                : codes.stream().map(this::code).collect(Collectors.joining(", "));
    }

    private String code(CriterionCode code) {
        return code.equals(CriterionCode.TOTAL) ? words.noun(1, Noun.TOTAL) : code.toString();
    }

    private static int sum(List<CriterionCode> codes, Catalogue catalogue) {
        return codes.stream().mapToInt(code -> catalogue.criterion(code).max()).sum();
    }
}
