/**
 * Puts an issue together from lines of which it is known what they are (组装): splits them into values as the house style
 * prints them.
 */
@NullMarked
package io.github.bulletin4j.recognition.assembling;

import org.jspecify.annotations.NullMarked;
