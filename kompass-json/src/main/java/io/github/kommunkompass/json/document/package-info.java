/** Document formats, validation rules, limits and errors. */
@NullMarked
package io.github.kommunkompass.json.document;

import org.jspecify.annotations.NullMarked;
