package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.TextGrid;

/**
 * What an editor would change on the last page of text so that the foot fits below it (GB/T 9704-2012, 7.3.5.5, adjusts the
 * pitch of lines where the seal would stand alone).
 *
 * @param blocks how many paragraphs and pictures before the foot it concerns
 * @param closer by how much the pitch of their lines is less, in twips
 * @param startsPage whether the first of them starts a page on purpose
 */
record Adjustment(int blocks, int closer, boolean startsPage) {
    static final Adjustment NONE = new Adjustment(0, 0, false);

    /** The format of a paragraph, given how many blocks stand between it and the foot. */
    ParagraphFormat apply(ParagraphFormat format, int following, TextGrid grid) {
        if (following >= blocks) {
            return format;
        }
        int pitch = grid.pitch().twips();
        int line = pitch - closer;
        boolean isCloser = closer > 0 && format.line().twips(grid) == pitch && line >= format.em(grid);
        ParagraphFormat adjusted =
                isCloser ? format.toBuilder().line(Length.twips(line)).build() : format;
        if (!startsPage || following < blocks - 1) {
            return adjusted;
        }
        // A page that begins because the one before is full shows no space above its first line either.
        return adjusted.toBuilder().startsPage(true).before(Length.ZERO).build();
    }
}
