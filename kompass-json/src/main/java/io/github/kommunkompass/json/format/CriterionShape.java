package io.github.kommunkompass.json.format;

import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.catalogue.CriterionBuilder;
import io.github.kommunkompass.json.shape.ListShape;
import io.github.kommunkompass.json.shape.MapShape;
import io.github.kommunkompass.json.shape.Member;
import io.github.kommunkompass.json.shape.Members;
import io.github.kommunkompass.json.shape.NumberShape;
import io.github.kommunkompass.json.shape.ObjectShape;
import io.github.kommunkompass.json.shape.Schema;
import io.github.kommunkompass.json.shape.Shape;
import io.github.kommunkompass.json.shape.StringShape;
import io.github.kommunkompass.value.InputRule;
import io.github.kommunkompass.value.Limits;
import io.github.kommunkompass.value.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A criterion and its parts as written, which a catalogue validates. */
final class CriterionShape extends ObjectShape<CriterionShape.Draft> {

    /**
     *  A placeholder for an unreadable value, so that later indexes are correct. Violations about it are not reported.
     */
    static final String UNREADABLE = "?";

    /** The parts of a criterion, valid or not. */
    record Draft(
            String code,
            Map<String, String> name,
            Map<String, String> description,
            List<String> aliases,
            List<String> misprints,
            Optional<Integer> max,
            List<Draft> criteria) {

        static final Draft NONE =
                new Draft(UNREADABLE, Map.of(), Map.of(), List.of(), List.of(), Optional.empty(), List.of());

        static Draft of(Criterion criterion) {
            return new Draft(
                    criterion.code().toString(),
                    criterion.name().texts(),
                    criterion
                            .description()
                            .<Map<String, String>>map(LocalizedText::texts)
                            .orElse(Map.of()),
                    criterion.aliases(),
                    criterion.misprints(),
                    Optional.of(criterion.max()),
                    criterion.children().stream().map(Draft::of).toList());
        }

        CriterionBuilder builder() {
            CriterionBuilder criterion = Criterion.builder(code);
            name.forEach(criterion::name);
            description.forEach(criterion::description);
            aliases.forEach(criterion::alias);
            misprints.forEach(criterion::misprint);
            max.ifPresent(criterion::max);
            criteria.forEach(part -> criterion.add(part.builder()));
            return criterion;
        }
    }

    /** Texts by language, which the catalogue validates. */
    static final Shape<Map<String, String>> NAMES =
            MapShape.of(StringShape.any(), StringShape.any()).orElse(UNREADABLE).like(Common.TEXT);

    static final Shape<String> CODE = StringShape.any().like(Common.CODE);

    private static final Shape<String> WORDING = StringShape.any().like(StringShape.text(Limits.NAME_LENGTH));

    /** A part is a criterion again. */
    private static final Shape<Draft> PART = Shape.recursive("criterion", CriterionShape::itself);

    static final Shape<Draft> CRITERION = new CriterionShape()
            .described(
                    "A criterion and its parts. A leaf has a maximum; the maximum of any other criterion is the sum of those of"
                            + " its parts.")
            .named("criterion");

    private final Member<Draft, String> code = required("code", CODE, Draft::code);
    private final Member<Draft, Map<String, String>> name = required("name", NAMES, Draft::name);
    private final Member<Draft, Map<String, String>> description = optional(
                    "description", NAMES, draft -> Common.unlessEmpty(draft.description()))
            .described("What the criterion is about, by BCP 47 language tag.");
    private final Member<Draft, List<String>> aliases =
            unlessEmpty("aliases", ListShape.of(WORDING).orElse(UNREADABLE), Draft::aliases);
    private final Member<Draft, List<String>> misprints = unlessEmpty(
                    "misprints", ListShape.of(WORDING).orElse(UNREADABLE), Draft::misprints)
            .described("Wordings printed by mistake, which a look-up finds.");
    private final Member<Draft, Integer> max = optional(
            "max", NumberShape.between(Integer.MIN_VALUE, Integer.MAX_VALUE).with("minimum", 1), Draft::max);
    private final Member<Draft, List<Draft>> criteria =
            unlessEmpty("criteria", ListShape.of(PART).orElse(Draft.NONE), Draft::criteria);

    private CriterionShape() {}

    /**
     * Returns the texts of a member, none if there is no such member. The catalogue does not require a text of it, so that an object
     * without texts is reported here.
     */
    static Map<String, String> textsOf(Member<?, Map<String, String>> member, Members read) {
        Map<String, String> texts = read.get(member);
        if (texts == null) {
            return Map.of();
        }
        if (texts.isEmpty()) {
            read.invalid(member, InputRule.INVALID_VALUE, "no text", "a text in at least one language");
        }
        return texts;
    }

    private static Shape<Draft> itself() {
        return CRITERION;
    }

    @Override
    protected Draft make(Members read) {
        if (read.isEmpty()) {
            return Draft.NONE;
        }
        return new Draft(
                read.get(code, UNREADABLE),
                read.get(name, Map.of()),
                textsOf(description, read),
                read.get(aliases, List.of()),
                read.get(misprints, List.of()),
                read.find(max),
                // Without parts, the criterion would be a leaf.
                read.isInvalid(criteria) ? List.of(Draft.NONE) : read.get(criteria, List.of()));
    }

    @Override
    public Schema schema() {
        return super.schema()
                .with(
                        "anyOf",
                        List.of(
                                Schema.any().with("required", List.of("max")),
                                Schema.any().with("required", List.of("criteria"))));
    }
}
