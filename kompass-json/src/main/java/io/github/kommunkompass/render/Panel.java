package io.github.kommunkompass.render;

import java.util.List;

/** A part of a figure that stays on one page. */
record Panel(int width, int height, List<Shape> shapes) {}
