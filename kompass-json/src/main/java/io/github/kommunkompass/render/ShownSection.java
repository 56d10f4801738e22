package io.github.kommunkompass.render;

import java.util.List;

/** A section as templates take it. */
record ShownSection(String id, String kind, ShownText heading, List<ShownBlock> blocks) {}
