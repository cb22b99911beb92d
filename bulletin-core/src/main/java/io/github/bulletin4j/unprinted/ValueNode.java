package io.github.bulletin4j.unprinted;

import org.jspecify.annotations.Nullable;

/**
 * A value that is known.
 *
 * @param value the value, or null
 */
public record ValueNode(@Nullable Object value) implements Node {}
