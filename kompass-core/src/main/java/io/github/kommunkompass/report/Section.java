package io.github.kommunkompass.report;

import io.github.kommunkompass.catalogue.CriterionCode;
import io.github.kommunkompass.value.Identified;
import io.github.kommunkompass.value.InvalidValueException;
import java.util.List;
import java.util.Optional;

/**
 * A section of a {@link Report}.
 *
 * @param kind what it is about
 * @param area the code of the area that it is about, or empty
 * @param heading the heading
 * @param blocks the blocks in their order
 */
public record Section(Kind kind, Optional<CriterionCode> area, Text heading, List<Block> blocks) {

    /** What a section is about. */
    public enum Kind implements Identified {
        /** The total, the areas, and the strongest and lowest of them. */
        SUMMARY,
        /** The evaluation against a reference. */
        PROFILE,
        /** One area: its description, points, what the evaluators write, and the findings. */
        AREA,
        /** Earlier evaluations, and what became of their improvement opportunities. */
        DEVELOPMENT,
        /** An action plan. */
        PLAN,
        /** All points. */
        OVERVIEW,
        /** Definitions, rules, the population and sources. */
        ABOUT
    }

    /**
     * Creates a section.
     *
     * @param kind what it is about
     * @param area the code of the area that it is about, or empty
     * @param heading the heading
     * @param blocks the blocks
     * @throws InvalidValueException if a section on an area has no code, or another section has one
     */
    public Section {
        if (area.isPresent() != (kind == Kind.AREA)) {
            throw new InvalidValueException(
                    area.map(code -> "the area " + code).orElse("no area") + " of a section " + kind.id(),
                    "the code of an area in each section on an area, and in no other");
        }
        blocks = List.copyOf(blocks);
    }

    /** Creates a section that is not about an area. */
    Section(Kind kind, Text heading, List<Block> blocks) {
        this(kind, Optional.empty(), heading, blocks);
    }

    /** {@return the id, unique in a report: that of the kind, and for an area with its code, such as {@code area-3}} */
    public String id() {
        return area.map(code -> kind.id() + "-" + code).orElse(kind.id());
    }
}
