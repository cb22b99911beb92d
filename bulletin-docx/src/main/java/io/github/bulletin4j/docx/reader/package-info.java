/**
 * Reads a Word document as lines, tables and pictures (ISO/IEC 29500-1, 17): start with
 * {@link io.github.bulletin4j.docx.reader.DocumentReader}. Only the JDK's readers of zip and XML are used, bounded in size
 * and depth; nothing outside the package is read.
 */
@NullMarked
package io.github.bulletin4j.docx.reader;

import org.jspecify.annotations.NullMarked;
