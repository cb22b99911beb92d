/**
 * Bulletins as Word documents (ISO/IEC 29500 transitional): start with {@link io.github.bulletin4j.docx.DocxRenderer}. How
 * a document looks is a {@link io.github.bulletin4j.layout.Layout}.
 */
@NullMarked
package io.github.bulletin4j.docx;

import org.jspecify.annotations.NullMarked;
