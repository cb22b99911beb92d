/**
 * Writes docx4j objects as WordprocessingML without a JAXB context: start with
 * {@link io.github.bulletin4j.docx.markup.MarkupWriter}.
 */
@NullMarked
package io.github.bulletin4j.docx.markup;

import org.jspecify.annotations.NullMarked;
