package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;

/**
 * Where the slots of a line stand (报头行的位置): one ends at the right margin, one is centred about a place, which is the middle
 * of the line as long as its neighbours leave it room there.
 *
 * @param center the place that the text in the centre is centred about, in twips from the left margin
 * @param right where the text on the right ends, in twips from the left margin
 */
public record SlotStops(int center, int right) {

    /**
     * The places of a line's slots.
     *
     * @param line the line
     * @param format its format
     * @param layout the layout of the page
     * @return the places
     */
    public static SlotStops of(SlottedLine line, ParagraphFormat format, Layout layout) {
        int width = layout.paper().typeWidth().twips();
        LineBreaker measure = new TextMeasure(layout, Manner.LIBREOFFICE).lines(format, layout.paper());
        int gap = format.em(layout.grid()) / 2;
        int half = measure.width(Span.text(line.center())) / 2;
        int least = line.left().isEmpty() ? half : measure.width(Span.text(line.left())) + gap + half;
        int most = width - (line.right().isEmpty() ? 0 : measure.width(Span.text(line.right())) + gap) - half;
        return new SlotStops(Math.max(least, Math.min(width / 2, most)), width);
    }
}
