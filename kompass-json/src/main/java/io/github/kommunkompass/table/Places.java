package io.github.kommunkompass.table;

import io.github.kommunkompass.value.JsonPath;
import java.util.List;
import java.util.Optional;

/** Which column has a value of an evaluation. */
final class Places {

    private Places() {}

    /** Returns the code of the criterion whose points are at a path, or empty if something else is. */
    static Optional<String> criterion(JsonPath path) {
        List<Object> steps = path.steps();
        boolean isOfCriterion = steps.size() == 2
                && (steps.get(0).equals("points") || steps.get(0).equals("missing"));
        return isOfCriterion ? Optional.of((String) steps.get(1)) : Optional.empty();
    }

    /** Returns the column of what is at a path, other than points; the municipality if there is none for it. */
    static int column(JsonPath path, Header header) {
        String steps = path.toString();
        Heading heading = Heading.MUNICIPALITY;
        if (steps.startsWith("$.municipality.code")) {
            heading = Heading.MUNICIPALITY_CODE;
        } else if (steps.startsWith("$.municipality.country")) {
            heading = Heading.COUNTRY;
        } else if (steps.startsWith("$.evaluated")) {
            heading = Heading.EVALUATED;
        }
        return Math.max(0, header.has(heading) ? header.column(heading) : header.column(Heading.MUNICIPALITY));
    }
}
