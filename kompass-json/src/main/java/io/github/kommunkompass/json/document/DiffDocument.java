package io.github.kommunkompass.json.document;

import io.github.kommunkompass.revision.CatalogueDiff;
import io.github.kommunkompass.revision.Comparability;

/**
 * The content of a document of the format {@code kompass/diff/1}.
 *
 * @param diff the differences of two catalogues
 * @param comparability the comparability of the points of the same catalogues
 */
public record DiffDocument(CatalogueDiff diff, Comparability comparability) {}
