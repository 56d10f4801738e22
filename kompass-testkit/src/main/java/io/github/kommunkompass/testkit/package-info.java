/** Published and synthetic evaluations for tests. */
@NullMarked
package io.github.kommunkompass.testkit;

import org.jspecify.annotations.NullMarked;
