package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.language.Label;
import io.github.kommunkompass.language.Noun;
import io.github.kommunkompass.language.PlanPhrase;
import io.github.kommunkompass.language.ReportPhrase;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Overdue;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.plan.PlanValidator;
import io.github.kommunkompass.plan.PlannedPoints;
import io.github.kommunkompass.progress.ActionFollowUp;
import io.github.kommunkompass.progress.ActionFollowUp.Attainment;
import io.github.kommunkompass.progress.Progress;
import io.github.kommunkompass.value.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The actions of a plan, how many are done, what has no action, and what the targets would give; or the follow-up of an earlier plan. */
final class PlanSection {

    private final ReportInput input;
    private final Plan plan;
    private final ReportWords words;

    PlanSection(ReportInput input, Plan plan) {
        this.input = input;
        this.plan = plan;
        this.words = input.words();
    }

    Section section() {
        List<Block> blocks = new ArrayList<>();
        plan.title().ifPresent(title -> blocks.add(new Block.Paragraph(words.free(title))));
        if (input.isPlanOfEvaluation()) {
            addStatus(blocks);
        } else {
            addFollowUp(blocks);
        }
        return new Section(Section.Kind.PLAN, words.text(ReportPhrase.PLAN), blocks);
    }

    /** Adds the status at the date of the evaluation, so that the same input gives the same report. */
    private void addStatus(List<Block> blocks) {
        PlanStatus status =
                PlanStatus.of(plan, input.evaluation(), input.evaluation().evaluated(), input.register());
        blocks.add(actions(plan.actions().stream()
                .map(action -> row(action, words.words().of(action.status()), Map.of()))
                .toList()));
        addShareDone(blocks, status);
        if (!status.withoutAction().isEmpty()) {
            blocks.add(new Block.Items(
                    words.title(PlanPhrase.OPPORTUNITIES_WITHOUT_ACTION),
                    status.withoutAction().stream()
                            .map(finding -> words.free(finding.text()))
                            .toList()));
        }
        if (!status.plannedPoints().isEmpty()) {
            blocks.add(new Block.Tabular(planned(status.plannedPoints())));
        }
    }

    private void addShareDone(List<Block> blocks, PlanStatus status) {
        status.shareDone()
                .map(share -> words.text(
                        PlanPhrase.DONE,
                        words.words()
                                .number(Objects.requireNonNull(status.numbers().get(ActionStatus.DONE))),
                        words.words().count(plan.actions().size(), Noun.ACTION),
                        words.percent(share)))
                .toOptional()
                .ifPresent(sentence -> blocks.add(new Block.Paragraph(sentence)));
    }

    private void addFollowUp(List<Block> blocks) {
        PlanValidator.requireValid(plan, evaluationOfPlan(), input.register());
        Progress progress = Progress.between(
                input.previous().orElseThrow(), input.evaluation(), plan, input.crosswalks(), input.register());
        blocks.add(actions(progress.actions().stream()
                .map(followUp -> row(followUp.action(), status(followUp), followUp.targets()))
                .toList()));
        addShareDone(
                blocks,
                PlanStatus.of(plan, evaluationOfPlan(), input.evaluation().evaluated(), input.register()));
    }

    private String status(ActionFollowUp followUp) {
        String status = words.words().of(followUp.action().status());
        return followUp.overdue() == Overdue.NO
                ? status
                : status + ", " + words.words().of(followUp.overdue());
    }

    private Block actions(List<DataTable.Row> rows) {
        if (rows.isEmpty()) {
            return new Block.Paragraph(words.text(PlanPhrase.NO_ACTIONS));
        }
        return new Block.Tabular(new DataTable(
                words.title(PlanPhrase.ACTIONS),
                List.of(
                        words.column(Label.ACTION, DataTable.Alignment.WORDS),
                        words.column(Label.ABOUT, DataTable.Alignment.WORDS),
                        words.column(Label.TARGET, DataTable.Alignment.WORDS),
                        words.column(Label.RESPONSIBLE, DataTable.Alignment.WORDS),
                        words.column(ReportPhrase.DUE, DataTable.Alignment.WORDS),
                        words.column(Label.STATUS, DataTable.Alignment.WORDS)),
                rows));
    }

    private DataTable.Row row(Action action, String status, Map<CriterionCode, Attainment> reached) {
        String targets = action.target().entrySet().stream()
                .map(target ->
                        target(target.getKey(), target.getValue(), Optional.ofNullable(reached.get(target.getKey()))))
                .collect(Collectors.joining("; "));
        return new DataTable.Row(List.of(
                words.free(action.text()),
                words.text(about(action)),
                words.text(targets),
                words.text(action.responsible().orElse("")),
                words.text(action.due().map(words.words()::date).orElse("")),
                words.text(status)));
    }

    private String target(CriterionCode code, int points, Optional<Attainment> attainment) {
        String target = code + ": " + words.words().number(points);
        return attainment
                .map(reached -> target + " (" + words.words().of(reached) + ")")
                .orElse(target);
    }

    /** Returns the codes of criteria, since readers of a report do not know the ids of findings. */
    private String about(Action action) {
        Stream<CriterionCode> ofFindings = evaluationOfPlan().findings().stream()
                .filter(finding ->
                        finding.id().filter(action.findings()::contains).isPresent())
                .map(Finding::criterion);
        return Stream.concat(ofFindings, action.criteria().stream())
                .distinct()
                .map(CriterionCode::toString)
                .collect(Collectors.joining(", "));
    }

    private Evaluation evaluationOfPlan() {
        return input.isPlanOfEvaluation()
                ? input.evaluation()
                : input.previous().orElse(input.evaluation());
    }

    private DataTable planned(List<PlannedPoints> planned) {
        return new DataTable(
                words.title(PlanPhrase.IF_TARGETS_ARE_REACHED),
                List.of(
                        words.column(Label.CRITERION, DataTable.Alignment.WORDS),
                        words.column(Label.POINTS, DataTable.Alignment.NUMBERS),
                        words.column(Label.TARGET, DataTable.Alignment.NUMBERS),
                        words.column(Label.AFTER, DataTable.Alignment.NUMBERS),
                        words.column(Label.CHANGE, DataTable.Alignment.NUMBERS),
                        words.column(Label.MAX, DataTable.Alignment.NUMBERS)),
                planned.stream().map(this::row).toList());
    }

    private DataTable.Row row(PlannedPoints planned) {
        return new DataTable.Row(
                planned.score().criterion().level(),
                List.of(
                        words.codeAndName(planned.score().criterion()),
                        words.text(words.points(planned.score())),
                        words.text(
                                planned.target().isPresent()
                                        ? words.words().number(planned.target().getAsInt())
                                        : ""),
                        words.text(planned.points()
                                .map(points -> words.words().number(points))
                                .orElse(words.words().of(Label.UNKNOWN))),
                        words.text(planned.gain()
                                .map(points -> words.words().signed(Ratio.of(points), 0))
                                .orElse("")),
                        words.text(words.words().number(planned.score().max()))));
    }
}
