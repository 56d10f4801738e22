package io.github.kommunkompass.revision;

import io.github.kommunkompass.catalogue.Catalogue;
import io.github.kommunkompass.catalogue.Criterion;
import io.github.kommunkompass.value.LocalizedText;
import java.util.List;
import org.immutables.value.Value;

/**
 * Two areas of different revisions that are alike by name and content. <b>This is our own reading</b>: no source says so.
 *
 * <p>Themes put names and points of two revisions side by side, for people who ask for it. They make nothing comparable, and no
 * figure, share or verdict depends on them. There are themes between SE-2010 and SE-2016 and between SE-2016 and SE-2020.
 *
 * <p>Immutable and thread-safe.
 */
@Value.Immutable
public interface Theme {

    /** {@return the area of the first catalogue} */
    Criterion from();

    /** {@return the area of the second catalogue} */
    Criterion to();

    /** {@return the reason, which says whose reading it is: in English, {@code alike by name and content, our reading}} */
    default LocalizedText reason() {
        return Themes.REASON;
    }

    /**
     * Obtains the themes of two catalogues.
     *
     * @param from the first catalogue
     * @param to the second catalogue
     * @return the themes, in the order of the first catalogue; none unless there are themes between the two revisions
     */
    static List<Theme> between(Catalogue from, Catalogue to) {
        return Themes.between(from, to);
    }
}
