/** Bulletins as plain text (纯文本): start with {@link io.github.bulletin4j.text.PlainTextRenderer}. */
@NullMarked
package io.github.bulletin4j.text;

import org.jspecify.annotations.NullMarked;
