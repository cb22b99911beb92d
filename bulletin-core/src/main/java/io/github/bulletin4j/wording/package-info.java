/** What the library says, in another language. */
@NullMarked
package io.github.bulletin4j.wording;

import org.jspecify.annotations.NullMarked;
