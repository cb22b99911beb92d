/**
 * Files that appear as a whole or not at all, for the other modules of the library: see
 * {@link io.github.bulletin4j.files.FileReplacement}.
 */
@NullMarked
package io.github.bulletin4j.files;

import org.jspecify.annotations.NullMarked;
