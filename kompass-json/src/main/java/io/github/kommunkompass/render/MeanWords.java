package io.github.kommunkompass.render;

import io.github.kommunkompass.language.Words;
import io.github.kommunkompass.value.Ratio;
import java.util.Collection;

/** Means as they are written in a figure: all with one decimal, or none where all are whole. */
final class MeanWords {

    private final Words words;
    private final int decimals;

    MeanWords(Collection<Ratio> means, Words words) {
        this.words = words;
        this.decimals = Words.decimals(means);
    }

    String of(Ratio mean) {
        return words.decimal(mean, decimals);
    }
}
