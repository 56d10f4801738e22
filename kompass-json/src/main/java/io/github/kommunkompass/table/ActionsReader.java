package io.github.kommunkompass.table;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.evaluation.Evaluation;
import io.github.kommunkompass.municipality.MunicipalityRegister;
import io.github.kommunkompass.plan.Action;
import io.github.kommunkompass.plan.ActionBuilder;
import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.plan.Plan;
import io.github.kommunkompass.plan.PlanValidator;
import io.github.kommunkompass.table.row.Row;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.JsonPath;
import io.github.kommunkompass.value.LocalizedText;
import io.github.kommunkompass.value.PartialDate;
import io.github.kommunkompass.value.Quoted;
import io.github.kommunkompass.value.Severity;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Reads the actions of a plan from a table with a row for each. Not thread-safe. */
final class ActionsReader {

    private static final JsonPath ACTIONS = JsonPath.ROOT.member("actions");
    /** Placeholders where there is an error. */
    private static final String ANY_ID = "any";

    private static final LocalizedText ANY_TEXT = LocalizedText.of("en", "?");

    private static final Pattern CODE_AND_POINTS = Pattern.compile("([^=]+)=([0-9]{1,9})");

    private final Evaluation evaluation;
    private final ItemRows rows;
    private final TableSettings settings;
    private final CellReport report;

    private final List<Action> actions = new ArrayList<>();
    private final List<Long> rowNumbers = new ArrayList<>();

    ActionsReader(Evaluation evaluation, ItemRows rows, TableSettings settings, CellReport report) {
        this.evaluation = evaluation;
        this.rows = rows;
        this.settings = settings;
        this.report = report;
    }

    /** Reads the plan, or returns empty after an error. */
    Optional<Plan> read(MunicipalityRegister register) throws IOException {
        Optional<ItemHeader> header = rows.header(ItemHeaderReader.ofActions(settings, report));
        if (header.isPresent()) {
            rows.forEach(row -> read(row, header.get()));
        }
        Plan plan = Plan.builder(evaluation.subject()).addAllActions(actions).build();
        header.ifPresent(columns -> check(plan, columns, register));
        report.end();
        return report.errors() > 0 ? Optional.empty() : Optional.of(plan);
    }

    private void read(Row row, ItemHeader header) {
        long errors = report.errors();
        var item = new ItemRow(row, header, ACTIONS.element(actions.size()), report);
        Action action = action(item);
        if (report.errors() == errors) {
            actions.add(action);
            rowNumbers.add(row.number());
        }
    }

    /** Reads an action. What has an error is left out, so that all errors of a row are reported. */
    private Action action(ItemRow item) {
        String id = id(item);
        LocalizedText text = item.texts(evaluation.catalogue().language());
        ActionBuilder action = Action.builder(id, text == null ? ANY_TEXT : text);
        List<String> findings = item.list(ItemHeading.FINDINGS);
        add(item, ItemHeading.FINDINGS, action, builder -> builder.addAllFindings(findings));
        List<String> criteria = item.list(ItemHeading.CRITERIA);
        add(
                item,
                ItemHeading.CRITERIA,
                action,
                builder -> criteria.forEach(code -> builder.addCriteria(CriterionCode.of(code))));
        addResponsibility(item, action);
        return action.putAllTarget(target(item)).build();
    }

    private static String id(ItemRow item) {
        String id = item.text(ItemHeading.ID);
        if (id.isEmpty()) {
            item.report(TableRule.MISSING_VALUE, ItemHeading.ID, "nothing", "an id that no other action has");
            return ANY_ID;
        }
        Action alone =
                item.made(ItemHeading.ID, () -> Action.builder(id, ANY_TEXT).build());
        return alone == null ? ANY_ID : id;
    }

    /** Adds what a cell has to an action, unless it has an error, which is reported. */
    private static void add(ItemRow item, ItemHeading heading, ActionBuilder action, Consumer<ActionBuilder> part) {
        Action alone = item.made(heading, () -> {
            ActionBuilder builder = Action.builder(ANY_ID, ANY_TEXT);
            part.accept(builder);
            return builder.build();
        });
        if (alone != null) {
            part.accept(action);
        }
    }

    private static void addResponsibility(ItemRow item, ActionBuilder action) {
        String responsible = item.text(ItemHeading.RESPONSIBLE);
        if (!responsible.isEmpty()) {
            add(item, ItemHeading.RESPONSIBLE, action, builder -> builder.responsible(responsible));
        }
        PartialDate due = item.text(ItemHeading.DUE).isEmpty() ? null : item.date(ItemHeading.DUE);
        if (due != null) {
            action.due(due);
        }
        ActionStatus status =
                item.text(ItemHeading.STATUS).isEmpty() ? null : item.constant(ItemHeading.STATUS, Constants.STATUSES);
        if (status != null) {
            action.status(status);
        }
    }

    private static SortedMap<CriterionCode, Integer> target(ItemRow item) {
        SortedMap<CriterionCode, Integer> target = new TreeMap<>();
        for (String one : item.list(ItemHeading.TARGET)) {
            var codeAndPoints = CODE_AND_POINTS.matcher(one);
            if (!codeAndPoints.matches()) {
                item.report(
                        TableRule.WRONG_TYPE, ItemHeading.TARGET, Quoted.of(one), "a code and points, such as 3.2=30");
                continue;
            }
            CriterionCode code = item.made(ItemHeading.TARGET, () -> CriterionCode.of(codeAndPoints.group(1)));
            if (code != null && target.put(code, Integer.valueOf(codeAndPoints.group(2))) != null) {
                item.report(InputRule.INVALID_VALUE, ItemHeading.TARGET, code + " more than once", "each code once");
            }
        }
        return target;
    }

    private void check(Plan plan, ItemHeader header, MunicipalityRegister register) {
        PlanValidator.validate(plan, evaluation, register).stream()
                .filter(violation -> violation.severity() == Severity.ERROR)
                .forEach(violation -> report.add(
                        violation,
                        ItemPlaces.cell(violation.path(), header, ItemHeading.OF_ACTION, rowNumbers, rows.sheet())));
    }
}
