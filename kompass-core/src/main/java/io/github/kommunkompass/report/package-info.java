/**
 * Reports: what a municipality can publish of an evaluation, as a document of sections and blocks with all of its words, which is
 * rendered elsewhere.
 */
@NullMarked
package io.github.kommunkompass.report;

import org.jspecify.annotations.NullMarked;
