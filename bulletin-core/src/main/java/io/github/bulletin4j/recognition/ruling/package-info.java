/**
 * Says what the lines of a document are that does not say it itself (版面识别): by size, colour, typeface and place, by labels
 * and numbers. Each rule names its evidence.
 */
@NullMarked
package io.github.bulletin4j.recognition.ruling;

import org.jspecify.annotations.NullMarked;
