/** Reads an issue from what is seen of a document (识读): start with {@link io.github.bulletin4j.recognition.reading.Recognizer}. */
@NullMarked
package io.github.bulletin4j.recognition.reading;

import org.jspecify.annotations.NullMarked;
