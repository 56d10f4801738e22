package io.github.kommunkompass.json.line;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Evidence;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.value.InvalidValueException;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Source;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads one evaluation, whose members are in any order. Not thread-safe. */
final class PlainEvaluation {

    /** The members in the order in which Kompass writes them. */
    private enum Member {
        FORMAT,
        MUNICIPALITY,
        REVISION,
        EVALUATED,
        TITLE,
        EVALUATORS,
        POINTS,
        MISSING,
        SECTIONS,
        FINDINGS,
        EVIDENCE,
        SOURCES
    }

    private static final Member[] MEMBERS = Member.values();
    /** The key of each member, with its quotes. */
    private static final byte[][] KEYS = Stream.of(MEMBERS)
            .map(member -> '"' + member.name().toLowerCase(Locale.ROOT) + '"')
            .map(key -> key.getBytes(StandardCharsets.US_ASCII))
            .toArray(byte[][]::new);

    private static final Set<Member> REQUIRED =
            EnumSet.of(Member.FORMAT, Member.MUNICIPALITY, Member.REVISION, Member.EVALUATED, Member.POINTS);

    /** The position of an object that need not be read later. */
    private static final int NOWHERE = -1;

    private final PlainLine line;
    private final PlainValues values;

    private final Set<Member> given = EnumSet.noneOf(Member.class);
    private @Nullable Municipality municipality;
    private @Nullable PartialDate date;
    private @Nullable LocalizedText title;
    private List<String> evaluators = List.of();
    private Map<CriterionCode, LocalizedText> sections = Map.of();
    private List<Finding> findings = List.of();
    private List<Evidence> evidence = List.of();
    private List<Source> sources = List.of();

    private @Nullable PlainCriteria criteria;
    private @Nullable EvaluationBuilder evaluation;
    /** Where points and reasons are that come before the revision. */
    private int pointsAt = NOWHERE;

    private int missingAt = NOWHERE;

    PlainEvaluation(PlainLine line, PlainValues values) {
        this.line = line;
        this.values = values;
    }

    Evaluation read() throws NotPlain {
        line.expect('{');
        int next = 0;
        do {
            int index = indexFrom(next);
            read(MEMBERS[index]);
            next = index + 1;
        } while (line.hasMore());
        line.end();
        readSkipped();
        return built();
    }

    /** Reads a key, and returns the index of its member. Tries first those that follow in the order in which Kompass writes them. */
    private int indexFrom(int next) throws NotPlain {
        for (int i = 0; i < KEYS.length; i++) {
            int index = (next + i) % KEYS.length;
            if (line.isNext(KEYS[index])) {
                return index;
            }
        }
        throw new NotPlain();
    }

    private void read(Member member) throws NotPlain {
        if (!given.add(member)) {
            throw new NotPlain();
        }
        switch (member) {
            case FORMAT -> line.value(values.formats);
            case MUNICIPALITY -> municipality = line.value(values.municipalities);
            case REVISION -> revision();
            case EVALUATED -> date = line.value(values.dates);
            case TITLE -> title = line.value(values.titles);
            case EVALUATORS -> evaluators = line.value(values.evaluators);
            case POINTS -> points();
            case MISSING -> missing();
            case SECTIONS -> sections = line.value(values.sections);
            case FINDINGS -> findings = line.value(values.findings);
            case EVIDENCE -> evidence = line.value(values.evidence);
            case SOURCES -> sources = line.value(values.sources);
        }
    }

    private void revision() throws NotPlain {
        criteria = line.value(values.revisions);
        evaluation = criteria.newEvaluation();
    }

    private void points() throws NotPlain {
        if (criteria == null || evaluation == null) {
            pointsAt = line.skipValue();
        } else {
            criteria.readPoints(line, evaluation);
        }
    }

    private void missing() throws NotPlain {
        if (criteria == null || evaluation == null) {
            missingAt = line.skipValue();
        } else {
            criteria.readMissing(line, values.reasons, evaluation);
        }
    }

    /** Reads what came before the revision. */
    private void readSkipped() throws NotPlain {
        int end = line.position();
        if (pointsAt != NOWHERE) {
            line.goTo(pointsAt);
            points();
        }
        if (missingAt != NOWHERE) {
            line.goTo(missingAt);
            missing();
        }
        line.goTo(end);
    }

    private Evaluation built() throws NotPlain {
        if (!given.containsAll(REQUIRED) || evaluation == null || municipality == null || date == null) {
            throw new NotPlain();
        }
        if (title != null) {
            evaluation.title(title);
        }
        try {
            return evaluation
                    .municipality(municipality)
                    .evaluated(date)
                    .evaluators(evaluators)
                    .sections(sections)
                    .findings(findings)
                    .evidence(evidence)
                    .sources(sources)
                    .build();
        } catch (InvalidValueException e) {
            // A criterion occurs twice, or has both points and a reason why they are missing.
            throw new NotPlain();
        }
    }
}
