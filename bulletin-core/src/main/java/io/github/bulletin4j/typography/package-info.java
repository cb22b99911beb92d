/**
 * Reads a printed string as an editor does (文字校对): what breaks the habits of Chinese print, where, and what would be
 * right. Start with {@link io.github.bulletin4j.typography.Proofreader}. Knows strings only, nothing of issues.
 *
 * <p>The clauses named are those of GB/T 15834-2011 (punctuation) and GB/T 15835-2011 (numerals). Every rule looks at a
 * bounded neighbourhood or at a run of characters that it then leaves behind, so that a text is read in time linear in its
 * length.
 */
@NullMarked
package io.github.bulletin4j.typography;

import org.jspecify.annotations.NullMarked;
