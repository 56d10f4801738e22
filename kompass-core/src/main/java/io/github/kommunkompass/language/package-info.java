/**
 * Words, numbers, dates and alphabetical order in Swedish, bokmål, nynorsk and English, for what people read. They come from here alone and
 * not from the locale data of a Java runtime, so that they are the same in each of them.
 */
@NullMarked
package io.github.kommunkompass.language;

import org.jspecify.annotations.NullMarked;
