/** What is wrong with a file: its first violations, and the number of the others. */
@NullMarked
package io.github.kommunkompass.json.violation;

import org.jspecify.annotations.NullMarked;
