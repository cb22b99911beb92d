/**
 * The description of format 1.0, a class per type of the model: start with
 * {@link io.github.bulletin4j.json.format.BulletinFormat}. A field that is added to the model is added here, and nowhere
 * else in this module.
 */
@NullMarked
package io.github.bulletin4j.json.format;

import org.jspecify.annotations.NullMarked;
