package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;

/**
 * How far the current page is filled, in twips. It is reckoned, not measured: the foot stands at the foot of the last
 * page, and no markup that all word processors understand says so; the space above it has to be known.
 */
final class PageFill {
    private final Layout layout;
    private final int height;
    private int used;
    private int keptTogether;
    private int header;
    private int doubt;
    private int lastAfter;

    PageFill(Layout layout, int typeHeight) {
        this.layout = layout;
        this.height = typeHeight;
    }

    int used() {
        return used + keptTogether;
    }

    /** What is certainly left: less than reckoned, where heights depend on fonts or on how lines break. */
    int left() {
        return height - used() - doubt;
    }

    void line(String text, ParagraphFormat format) {
        LineCounter counter = count(text, format, layout);
        int lines = counter.lines();
        int pitch = pitch(format);
        if (format.line() == 0) {
            doubt(layout.grid().pitch() / 4);
        } else if (!counter.isCertain(format.em())) {
            doubt(pitch);
        }
        // Of the space after one paragraph and the space before the next, word processors set the larger.
        int before = Math.max(0, format.before() - lastAfter);
        lastAfter = format.after();
        // Of a longer paragraph only the end stays with what follows.
        if (format.keepWithNext() && lines <= 2) {
            keptTogether += before + lines * pitch + rule(format) + format.after();
            return;
        }
        if (used + keptTogether + before + pitch > height) {
            // They leave out the space before a paragraph that begins a page.
            used = keptTogether > 0 ? 0 : -before;
        }
        used += keptTogether + before;
        keptTogether = 0;
        for (int i = 0; i < lines; i++) {
            used = used + pitch > height ? pitch : used + pitch;
        }
        used += rule(format) + format.after();
    }

    private static int rule(ParagraphFormat format) {
        return format.ruleBelow() == null
                ? 0
                : format.ruleBelow().distance() * 20 + format.ruleBelow().width() * 20 / 8;
    }

    private void doubt(int twips) {
        doubt = Math.max(doubt, twips);
    }

    /** The header row of a table, which stands on each of its pages. */
    void header(int rowHeight) {
        header = 0;
        row(rowHeight);
        header = rowHeight;
    }

    /** A row of a table, or a picture. */
    void row(int rowHeight) {
        if (used + keptTogether + rowHeight > height) {
            used = header;
        }
        used = Math.min(used + keptTogether + rowHeight, height);
        keptTogether = 0;
        lastAfter = 0;
        doubt(layout.grid().pitch() / 4);
    }

    void endTable() {
        header = 0;
    }

    static int height(String text, ParagraphFormat format, Layout layout) {
        return format.before() + count(text, format, layout).lines() * pitch(format) + format.after();
    }

    private static int pitch(ParagraphFormat format) {
        return format.line() > 0 ? format.line() : autoPitch(format.size());
    }

    /** The height of a line that is as high as its text needs, by the usual metrics of Chinese fonts. */
    static int autoPitch(int halfPoints) {
        return halfPoints * 13;
    }

    private static LineCounter count(String text, ParagraphFormat format, Layout layout) {
        int typeWidth = layout.paper().typeWidth();
        int tracking = format.size() == layout.grid().size() ? layout.grid().tracking() : 0;
        int width = typeWidth - (format.leftIndent() + format.rightIndent()) * format.em();
        return LineCounter.of(text, width, format.firstLineIndent() * format.em(), format.em(), tracking);
    }
}
