package io.github.kommunkompass.render;

/** How the share of a criterion is drawn. */
enum RowStyle {
    /** A bar from zero. */
    BAR,
    /** A dot on a line. */
    DOT
}
