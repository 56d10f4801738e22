package io.github.kommunkompass.catalogue;

import io.github.kommunkompass.value.LocalizedText;
import java.util.List;
import org.immutables.value.Value;

/**
 * Criteria that the publisher groups under a name, without points of its own, such as the pair of areas <i>Styrning och
 * effektivitet</i>, "Governance and efficiency".
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface CriterionGroup {

    /** {@return the name of the group} */
    LocalizedText name();

    /** {@return the codes of its criteria, in catalogue order, at least one code} */
    List<CriterionCode> criteria();
}
