/** Bulletins as pages of the web (网页): start with {@link io.github.bulletin4j.html.HtmlRenderer}. */
@NullMarked
package io.github.bulletin4j.html;

import org.jspecify.annotations.NullMarked;
