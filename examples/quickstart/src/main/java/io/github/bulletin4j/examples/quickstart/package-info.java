/** A bulletin from code to paper: start with {@link io.github.bulletin4j.examples.quickstart.Quickstart}. */
@NullMarked
package io.github.bulletin4j.examples.quickstart;

import org.jspecify.annotations.NullMarked;
