/** Sees paragraphs, titles and tables in plain text that was laid out in lines (纯文本). */
@NullMarked
package io.github.bulletin4j.recognition.plain;

import org.jspecify.annotations.NullMarked;
