/**
 * What is seen of a printed bulletin, and the issue that is read from it (识读): the values. Recognition itself is in
 * {@link io.github.bulletin4j.recognition.reading}.
 */
@NullMarked
package io.github.bulletin4j.recognition;

import org.jspecify.annotations.NullMarked;
