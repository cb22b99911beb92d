/** The command line: start with {@link io.github.bulletin4j.examples.cli.Bulletin}. */
@NullMarked
package io.github.bulletin4j.examples.cli;

import org.jspecify.annotations.NullMarked;
