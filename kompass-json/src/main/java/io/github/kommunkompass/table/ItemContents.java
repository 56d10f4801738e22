package io.github.kommunkompass.table;

import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.evaluation.Finding;
import io.github.kommunkompass.language.Language;
import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanStatus;
import io.github.kommunkompass.value.LocalizedText;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The columns of tables of findings and of actions. */
final class ItemContents {

    private ItemContents() {}

    /** A finding and the evaluation that it is of. */
    private record Found(Evaluation evaluation, Finding finding) {

        String name(String language) {
            return evaluation
                    .catalogue()
                    .findCriterion(finding.criterion())
                    .map(criterion -> Names.in(criterion, evaluation.catalogue(), language))
                    .orElse("");
        }
    }

    static TableContent findings(List<Evaluation> evaluations, String tag) {
        List<Found> found = evaluations.stream()
                .flatMap(evaluation -> evaluation.findings().stream().map(finding -> new Found(evaluation, finding)))
                .toList();
        Language language = Language.of(List.of(tag));
        ResultColumns<Found> columns = new ResultColumns<>("Findings", tag, found);
        SubjectColumns.addTo(columns, Found::evaluation);
        columns.text(ItemHeading.ID, one -> one.finding().id())
                .text(ItemHeading.KIND, one -> Constants.KINDS.in(one.finding().kind(), language))
                .text(ItemHeading.CRITERION, one -> one.finding().criterion().toString())
                .text(ItemHeading.NAME, one -> one.name(tag));
        withTexts(
                columns,
                found.stream().map(one -> one.finding().text()),
                one -> one.finding().text());
        return columns.text(
                ItemHeading.REFERS_TO, one -> ItemList.written(one.finding().refersTo()));
    }

    static TableContent actions(Plan plan, String language) {
        return withDetails(withId("Actions", plan, language), language);
    }

    static TableContent status(PlanStatus status, String language) {
        Words words = Words.in(Language.of(List.of(language)));
        return withDetails(withId("Status", status.plan(), language), language)
                .text(ItemHeading.OVERDUE, action -> words.of(action.overdue(status.date())));
    }

    private static ResultColumns<Action> withId(String name, Plan plan, String language) {
        ResultColumns<Action> columns = new ResultColumns<>(name, language, plan.actions());
        columns.text(ItemHeading.ID, Action::id);
        return withTexts(columns, plan.actions().stream().map(Action::text), Action::text);
    }

    private static ResultColumns<Action> withDetails(ResultColumns<Action> columns, String tag) {
        Language language = Language.of(List.of(tag));
        return columns.text(ItemHeading.FINDINGS, action -> ItemList.written(action.findings()))
                .text(ItemHeading.CRITERIA, action -> ItemList.written(action.criteria()))
                .text(ItemHeading.RESPONSIBLE, Action::responsible)
                .text(ItemHeading.DUE, action -> action.due().map(Object::toString))
                .text(ItemHeading.STATUS, action -> Constants.STATUSES.in(action.status(), language))
                .text(ItemHeading.TARGET, action -> ItemList.written(action.target()));
    }

    /** Adds a column for each language, or one without if there is no text. */
    private static <T> ResultColumns<T> withTexts(
            ResultColumns<T> columns, Stream<LocalizedText> all, Function<T, LocalizedText> text) {
        Set<String> languages =
                all.flatMap(one -> one.languages().stream()).collect(Collectors.toCollection(TreeSet::new));
        if (languages.isEmpty()) {
            columns.text(ItemHeading.TEXT, text.andThen(LocalizedText::in)::apply);
        }
        for (String tag : languages) {
            columns.text(
                    language -> ItemHeading.TEXT.in(language) + " (" + tag + ")",
                    one -> text.apply(one).find(tag));
        }
        return columns;
    }
}
