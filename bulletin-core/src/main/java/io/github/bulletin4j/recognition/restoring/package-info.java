/**
 * Reads documents that an output of this library made, whoever edited them since (回读): composes the issue without its
 * texts again, lays its lines beside those of the document, and fills in what the document says.
 */
@NullMarked
package io.github.bulletin4j.recognition.restoring;

import org.jspecify.annotations.NullMarked;
