package io.github.kommunkompass.render;

import io.github.kommunkompass.value.Identified;

/** How a figure is laid out. */
public enum Layout implements Identified {
    /** For a page or a screen: names beside what is drawn, 680 units wide. */
    WIDE(680),
    /** For a telephone: names above what is drawn, 320 units wide. */
    NARROW(320);

    private final int width;

    Layout(int width) {
        this.width = width;
    }

    /** {@return the width in user units of SVG, one of which is a CSS pixel if the figure is not scaled} */
    public int width() {
        return width;
    }
}
