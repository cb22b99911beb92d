/** Bulletins as Markdown: start with {@link io.github.bulletin4j.markdown.MarkdownRenderer}. */
@NullMarked
package io.github.bulletin4j.markdown;

import org.jspecify.annotations.NullMarked;
