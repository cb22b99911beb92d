/**
 * The body of a document (ISO/IEC 29500-1, 17.2.2): start with {@link io.github.bulletin4j.docx.body.BodyWriter}, which
 * turns each part of the composed page into docx4j objects and hands them on as soon as they are whole.
 */
@NullMarked
package io.github.bulletin4j.docx.body;

import org.jspecify.annotations.NullMarked;
