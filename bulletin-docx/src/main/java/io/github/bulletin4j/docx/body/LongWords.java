package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.ParagraphFormat;

/**
 * Sees to paragraphs with words that word processors do not break, such as addresses (网址). Before such a word a line ends
 * early, and justified it would be spread over the whole width; so these paragraphs are aligned left. Chinese lines fill the
 * width all the same, but for the one.
 */
final class LongWords {
    private LongWords() {}

    static ParagraphFormat format(int traits, ParagraphFormat format) {
        return (traits & TextTraits.LONG_WORD) != 0 && format.alignment() == Alignment.JUSTIFIED
                ? format.toBuilder().alignment(Alignment.LEFT).build()
                : format;
    }
}
