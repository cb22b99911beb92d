/**
 * The printed issue as sections and parts: start with {@link io.github.bulletin4j.composition.Composer}. Everything that
 * is printed but not typed (labels, heading numbers, the table of statistics, by-lines) is derived here, once, for every
 * kind of output.
 */
@NullMarked
package io.github.bulletin4j.composition;

import org.jspecify.annotations.NullMarked;
