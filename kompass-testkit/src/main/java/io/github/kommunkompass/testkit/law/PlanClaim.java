package io.github.kommunkompass.testkit.law;

import io.github.kommunkompass.plan.ActionStatus;
import io.github.kommunkompass.progress.FollowUp;
import io.github.kommunkompass.value.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a system says became of a plan.
 *
 * <p>Immutable and thread-safe.
 *
 * @param numbers the number of actions of each status; a status without actions may be omitted
 * @param shareDone the exact share of the actions that are done, or empty if there are none
 * @param findings what became of each improvement opportunity of the earlier evaluation, in their order
 */
public record PlanClaim(Map<ActionStatus, Integer> numbers, Optional<Ratio> shareDone, List<OfFinding> findings) {

    /**
     * What became of an improvement opportunity.
     *
     * @param outcome how the points of its criterion changed
     * @param mention what the later evaluation says of it
     * @param actions the ids of its actions, in the order of the plan
     */
    public record OfFinding(FollowUp.Outcome outcome, FollowUp.Mention mention, List<String> actions) {}
}
