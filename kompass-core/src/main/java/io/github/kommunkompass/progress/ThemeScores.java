package io.github.kommunkompass.progress;

import io.github.kommunkompass.revision.Theme;
import io.github.kommunkompass.scoring.Score;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The scores of two areas that we read as one {@link Theme}, side by side. They cannot be subtracted.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface ThemeScores {

    /** {@return the theme: the two areas, and whose reading it is} */
    Theme theme();

    /** {@return the score of the earlier area, or empty if its points are unknown} */
    Optional<Score> earlier();

    /** {@return the score of the later area, or empty if its points are unknown} */
    Optional<Score> later();
}
