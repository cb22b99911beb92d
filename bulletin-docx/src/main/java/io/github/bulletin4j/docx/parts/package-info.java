/**
 * The parts of a document that depend on its layout only: styles, settings, fonts, page numbers. Start with
 * {@link io.github.bulletin4j.docx.parts.LayoutParts}.
 */
@NullMarked
package io.github.bulletin4j.docx.parts;

import org.jspecify.annotations.NullMarked;
