package io.github.kommunkompass.scoring;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.AmbiguousMunicipalityException;
import io.github.kommunkompass.municipality.Municipality;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.municipality.RegisteredMunicipality;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Warns of a municipality that a register does not have, or has otherwise. */
final class MunicipalityCheck {

    private static final JsonPath MUNICIPALITY = JsonPath.ROOT.member("municipality");

    /** The words for municipality in Swedish and Norwegian. */
    private static final Pattern TRAILING_WORD = Pattern.compile("(.+) kommune?");

    private final Municipality municipality;
    private final MunicipalityRegister register;
    private final List<Violation> violations = new ArrayList<>();

    private MunicipalityCheck(Municipality municipality, MunicipalityRegister register) {
        this.municipality = municipality;
        this.register = register;
    }

    static List<Violation> violations(Evaluation evaluation, MunicipalityRegister register) {
        var check = new MunicipalityCheck(evaluation.municipality(), register);
        if (register.covers(evaluation.municipality().country())) {
            check.check(evaluation);
        }
        return check.violations;
    }

    private void check(Evaluation evaluation) {
        try {
            register.find(municipality, evaluation.evaluated()).ifPresentOrElse(this::checkCode, this::reportUnknown);
        } catch (AmbiguousMunicipalityException e) {
            report(EvaluationRule.AMBIGUOUS_MUNICIPALITY, MUNICIPALITY, e.found(), e.expected());
        }
    }

    private void checkCode(RegisteredMunicipality registered) {
        municipality
                .code()
                .filter(code -> !registered.codes().contains(code))
                .ifPresent(code -> report(
                        EvaluationRule.MUNICIPALITY_CODE_MISMATCH,
                        MUNICIPALITY.member("code"),
                        "code " + code + " for " + municipality.describe(),
                        registered.code() + ", its code in the register"));
    }

    private void reportUnknown() {
        JsonPath path = MUNICIPALITY.member("name");
        String found = Quoted.of(municipality.name());
        var trailing = TRAILING_WORD.matcher(municipality.name());
        if (trailing.matches()) {
            report(
                    EvaluationRule.MUNICIPALITY_NAME_WITH_WORD,
                    path,
                    found,
                    "the name without the word for municipality: " + Quoted.of(trailing.group(1)));
            return;
        }
        Optional<String> nearest = register.nearestName(municipality.name(), municipality.country());
        report(
                EvaluationRule.UNKNOWN_MUNICIPALITY,
                path,
                found,
                "a municipality of " + municipality.country() + " in the register"
                        + nearest.map(name -> ", such as " + Quoted.of(name)).orElse(""));
    }

    private void report(EvaluationRule rule, JsonPath path, String found, String expected) {
        violations.add(Violation.of(rule, path, found, expected));
    }
}
