/**
 * The zip package that a document is kept in (Open Packaging Conventions, ISO/IEC 29500-2): start with
 * {@link io.github.bulletin4j.docx.pack.PackageWriter}. Entries are written in the order given and carry no clock, so that
 * equal documents are equal bytes.
 */
@NullMarked
package io.github.bulletin4j.docx.pack;

import org.jspecify.annotations.NullMarked;
