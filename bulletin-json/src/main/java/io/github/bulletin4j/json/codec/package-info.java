/**
 * Values described once, for reading, writing and the JSON Schema alike: start with
 * {@link io.github.bulletin4j.json.codec.ValueCodec}. Nothing here knows a bulletin.
 */
@NullMarked
package io.github.bulletin4j.json.codec;

import org.jspecify.annotations.NullMarked;
