/** Puts right what the rules of print find: see {@link io.github.bulletin4j.correction.Corrections}. */
@NullMarked
package io.github.bulletin4j.correction;

import org.jspecify.annotations.NullMarked;
