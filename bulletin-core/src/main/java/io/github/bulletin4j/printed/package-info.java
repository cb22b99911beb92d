/**
 * Finds every string that an issue prints, with its path and its kind, and replaces it where it should read otherwise. For
 * the rules of print and for what follows their suggestions.
 */
@NullMarked
package io.github.bulletin4j.printed;

import org.jspecify.annotations.NullMarked;
