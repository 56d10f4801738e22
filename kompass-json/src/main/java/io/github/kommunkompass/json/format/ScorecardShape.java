package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.json.shape.DocumentShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Violation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** {@code kompass/scorecard/1}. */
final class ScorecardShape extends DocumentShape<Scorecard> {

    private final Member<Scorecard, Municipality> municipality = required(
            "municipality",
            MunicipalityShape.MUNICIPALITY,
            scorecard -> scorecard.subject().municipality());
    private final Member<Scorecard, Catalogue> catalogue = required("revision", Common.CATALOGUE, Scorecard::catalogue);
    private final Member<Scorecard, PartialDate> evaluated =
            required("evaluated", Common.DATE, scorecard -> scorecard.subject().evaluated());
    private final Member<Scorecard, MissingPolicy> policy = optional(
                    "policy",
                    Common.words(MissingPolicy.values()),
                    scorecard -> Optional.of(scorecard.policy()).filter(any -> any != MissingPolicy.STRICT))
            .described("The policy for missing points. It is strict if it is omitted.");
    private final Member<Scorecard, Map<CriterionCode, ScoreShape.Draft>> scores = required(
            "scores",
            Common.byCode(ScoreShape.DRAFT).orElse(ScoreShape.Draft.NONE).with("minProperties", 1),
            ScorecardShape::scoresOf);

    ScorecardShape() {
        super(
                "scorecard",
                Scorecard.class,
                "Scorecard",
                "The score of every criterion of one evaluation, known or bounded. " + WHOLE_NUMBERS);
    }

    private static Map<CriterionCode, ScoreShape.Draft> scoresOf(Scorecard scorecard) {
        Map<CriterionCode, ScoreShape.Draft> all = new LinkedHashMap<>();
        scorecard.scores().forEach(score -> all.put(score.criterion().code(), ScoreShape.Draft.of(score)));
        return all;
    }

    @Override
    protected @Nullable Scorecard make(Members read) {
        Catalogue known = read.get(catalogue);
        if (known == null || read.get(scores) == null || read.isInvalid(policy)) {
            return null;
        }
        MissingPolicy given = read.get(policy, MissingPolicy.STRICT);
        List<Score> made = scores(read.get(scores, Map.of()), known, given, read);
        Municipality whose = read.get(municipality);
        PartialDate date = read.get(evaluated);
        if (whose == null || date == null || read.in().report().hasErrors()) {
            return null;
        }
        Subject subject = Subject.of(whose, known.revision(), date);
        checkSums(subject, known, made, given, read);
        return Scorecard.of(subject, known, given, made);
    }

    private List<Score> scores(
            Map<CriterionCode, ScoreShape.Draft> byCode, Catalogue known, MissingPolicy given, Members read) {
        Common.checkCodes(byCode.keySet(), known, read.path(scores), read.in());
        List<Score> made = new ArrayList<>();
        for (Criterion criterion : known.criteria()) {
            ScoreShape.Draft draft = byCode.get(criterion.code());
            if (draft == null) {
                read.in().invalid(path(criterion, read), JsonRule.MISSING_KEY, "nothing", "a score of each criterion");
            } else {
                Score score = ScoreShape.score(
                        draft,
                        known,
                        criterion,
                        given,
                        name -> path(criterion, read).member(name),
                        read.in());
                if (score != null) {
                    made.add(score);
                }
            }
        }
        return made;
    }

    private JsonPath path(Criterion criterion, Members read) {
        return read.path(scores).member(criterion.code().toString());
    }

    /** Under the strict policy, known points must add up as in an evaluation. */
    private void checkSums(Subject subject, Catalogue known, List<Score> made, MissingPolicy given, Members read) {
        if (given != MissingPolicy.STRICT) {
            return;
        }
        EvaluationBuilder evaluation =
                Evaluation.builder(known).municipality(subject.municipality()).evaluated(subject.evaluated());
        made.forEach(score -> score.points()
                .ifPresent(points -> evaluation.points(score.criterion().code(), points)));
        Evaluation reported = evaluation.build();
        if (EvaluationValidator.isComplete(reported)) {
            return;
        }
        EvaluationValidator.validate(reported).stream()
                .filter(violation -> violation.rule() == EvaluationRule.SUM_MISMATCH
                        || violation.rule() == EvaluationRule.SUM_OUT_OF_BOUNDS)
                .forEach(violation -> reportSum(violation, read));
    }

    private void reportSum(Violation violation, Members read) {
        String code = (String) violation.path().steps().get(1);
        read.in()
                .invalid(
                        read.path(scores).member(code).member("points"),
                        violation.rule(),
                        violation.found(),
                        violation.expected());
    }
}
