package io.github.kommunkompass.report;

import java.util.List;

/** The figures of sections. */
final class Charts {

    private Charts() {}

    static List<Chart> of(List<Section> sections) {
        return sections.stream()
                .flatMap(section -> section.blocks().stream())
                .filter(Block.Graphic.class::isInstance)
                .map(block -> ((Block.Graphic) block).chart())
                .toList();
    }
}
