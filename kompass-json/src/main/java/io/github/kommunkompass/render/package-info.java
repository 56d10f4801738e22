/** Renders reports as HTML and Markdown, and their figures as SVG, by templates that are compiled into the library. */
@NullMarked
package io.github.kommunkompass.render;

import org.jspecify.annotations.NullMarked;
