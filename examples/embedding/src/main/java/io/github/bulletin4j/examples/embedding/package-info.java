/** An application's own code: start with {@link io.github.bulletin4j.examples.embedding.NewsDesk}. */
@NullMarked
package io.github.bulletin4j.examples.embedding;

import org.jspecify.annotations.NullMarked;
