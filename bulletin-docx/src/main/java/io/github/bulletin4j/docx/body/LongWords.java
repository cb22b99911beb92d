package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.ParagraphFormat;

/**
 * Sees to paragraphs with words that word processors do not break, such as addresses (网址). Before such a word a line ends
 * early, and justified it would be spread over the whole width; so these paragraphs are aligned left. Chinese lines fill the
 * width all the same, but for the one.
 */
final class LongWords {
    /** As wide as ten Chinese characters. */
    private static final int LONG = 20;

    private LongWords() {}

    static ParagraphFormat format(TextPart part, ParagraphFormat format) {
        return format.alignment() == Alignment.JUSTIFIED && hasLongWord(part.text())
                ? format.toBuilder().alignment(Alignment.LEFT).build()
                : format;
    }

    private static boolean hasLongWord(String text) {
        int length = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            length = c > ' ' && c < 0x250 ? length + 1 : 0;
            if (length > LONG) {
                return true;
            }
        }
        return false;
    }
}
