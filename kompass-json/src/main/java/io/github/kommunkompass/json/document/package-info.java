/** What any reader of Kompass' documents has to say of them: their formats, what is wrong with them and where, and limits. */
@NullMarked
package io.github.kommunkompass.json.document;

import org.jspecify.annotations.NullMarked;
