/** How a bulletin looks on the page (版式): start with {@link io.github.bulletin4j.layout.Layout}. */
@NullMarked
package io.github.bulletin4j.layout;

import org.jspecify.annotations.NullMarked;
