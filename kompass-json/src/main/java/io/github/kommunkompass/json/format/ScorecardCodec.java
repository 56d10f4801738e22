package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Catalogues;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.EvaluationBuilder;
import io.github.kommunkompass.evaluation.Subject;
import io.github.kommunkompass.json.document.Format;
import io.github.kommunkompass.json.document.JsonRule;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.scoring.EvaluationRule;
import io.github.kommunkompass.scoring.EvaluationValidator;
import io.github.kommunkompass.scoring.MissingPolicy;
import io.github.kommunkompass.scoring.Score;
import io.github.kommunkompass.scoring.Scorecard;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code kompass/scorecard/1}. */
final class ScorecardCodec extends Codec<Scorecard> {

    private final Catalogues catalogues;

    ScorecardCodec(Catalogues catalogues) {
        this.catalogues = catalogues;
    }

    @Override
    Format format() {
        return Format.SCORECARD;
    }

    @Override
    Optional<Scorecard> read(ObjectReader members, Value document) {
        Optional<Municipality> municipality = members.required("municipality").flatMap(SharedJson::municipality);
        Optional<Catalogue> catalogue =
                members.required("revision").flatMap(value -> SharedJson.catalogue(value, catalogues));
        Optional<PartialDate> evaluated = members.required("evaluated").flatMap(SharedJson::date);
        Optional<MissingPolicy> policy = policy(members.optional("policy"));
        Optional<Value> scores = members.required("scores");
        members.noOthers();
        if (catalogue.isEmpty() || scores.isEmpty() || policy.isEmpty()) {
            return Optional.empty();
        }
        List<Score> read = scores(scores.get(), new ScoreCodec(catalogue.get(), policy.get()));
        if (municipality.isEmpty() || evaluated.isEmpty() || document.report().hasErrors()) {
            return Optional.empty();
        }
        Subject subject = Subject.of(municipality.get(), catalogue.get().revision(), evaluated.get());
        checkSums(subject, catalogue.get(), read, policy.get(), document);
        return Optional.of(Scorecard.of(subject, catalogue.get(), policy.get(), read));
    }

    private static Optional<MissingPolicy> policy(Optional<Value> value) {
        return value.isEmpty()
                ? Optional.of(MissingPolicy.STRICT)
                : value.get().word(List.of(MissingPolicy.values()), MissingPolicy::id);
    }

    private static List<Score> scores(Value value, ScoreCodec codec) {
        Catalogue catalogue = codec.catalogue();
        Map<CriterionCode, Value> byCode = SharedJson.byCode(value);
        byCode.forEach((code, entry) -> {
            if (catalogue.findCriterion(code).isEmpty()) {
                entry.invalid(
                        EvaluationRule.UNKNOWN_CRITERION, "criterion " + code, "a code of " + catalogue.revision());
            }
        });
        List<Score> scores = new ArrayList<>();
        for (Criterion criterion : catalogue.criteria()) {
            Value entry = byCode.get(criterion.code());
            if (entry == null) {
                value.report()
                        .add(
                                JsonRule.MISSING_KEY,
                                value.path().member(criterion.code().toString()),
                                value.node().position(),
                                "nothing",
                                "a score of each criterion");
            } else {
                codec.read(entry, criterion).ifPresent(scores::add);
            }
        }
        return scores;
    }

    /** Under the strict policy, known points must add up as in an evaluation. */
    private static void checkSums(
            Subject subject, Catalogue catalogue, List<Score> scores, MissingPolicy policy, Value document) {
        if (policy != MissingPolicy.STRICT) {
            return;
        }
        EvaluationBuilder evaluation = Evaluation.builder(catalogue)
                .municipality(subject.municipality())
                .evaluated(subject.evaluated());
        scores.forEach(score -> score.points()
                .ifPresent(points -> evaluation.points(score.criterion().code(), points)));
        EvaluationValidator.validate(evaluation.build()).stream()
                .filter(violation -> violation.rule() == EvaluationRule.SUM_MISMATCH
                        || violation.rule() == EvaluationRule.SUM_OUT_OF_BOUNDS)
                .forEach(violation -> reportSum(violation, document));
    }

    private static void reportSum(Violation violation, Value document) {
        String code = (String) violation.path().steps().get(1);
        JsonPath path = JsonPath.ROOT.member("scores").member(code).member("points");
        document.report()
                .add(
                        violation.rule(),
                        path,
                        document.at(path).node().position(),
                        violation.found(),
                        violation.expected());
    }

    @Override
    void write(Scorecard scorecard, JsonWriter writer) throws IOException {
        SharedJson.subject(scorecard.subject(), writer);
        if (scorecard.policy() != MissingPolicy.STRICT) {
            writer.member("policy", scorecard.policy().id());
        }
        Map<String, Score> scores = new LinkedHashMap<>();
        scorecard.scores().forEach(score -> scores.put(score.criterion().code().toString(), score));
        writer.map("scores", scores, (score, out) -> out.object(score, ScoreCodec::write));
    }
}
