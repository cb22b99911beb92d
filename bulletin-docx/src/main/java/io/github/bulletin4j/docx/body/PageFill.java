package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.Rule;
import io.github.bulletin4j.layout.TextGrid;

/**
 * How far the current page is filled, in twips. It is reckoned, not measured: the foot stands at the foot of the last
 * page, and no markup that all word processors understand says so; the space above it has to be known.
 */
final class PageFill {
    private final Layout layout;
    private final TextGrid grid;
    private final int height;
    private int used;
    private int keptTogether;
    private int header;
    private int doubt;
    private int lastAfter;

    PageFill(Layout layout, int typeHeight) {
        this.layout = layout;
        this.grid = layout.grid();
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
        int pitch = pitch(format, grid);
        if (format.line().twips(grid) == 0) {
            doubt(grid.pitch().twips() / 4);
        } else if (!counter.isCertain(format.em(grid))) {
            doubt(pitch);
        }
        // Of the space after one paragraph and the space before the next, word processors set the larger.
        int before = Math.max(0, format.before().twips(grid) - lastAfter);
        int after = format.after().twips(grid);
        lastAfter = after;
        // Of a longer paragraph only the end stays with what follows.
        if (format.keepWithNext() && lines <= 2) {
            keptTogether += before + lines * pitch + rule(format) + after;
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
        used += rule(format) + after;
    }

    private static int rule(ParagraphFormat format) {
        Rule rule = format.ruleBelow();
        return rule == null ? 0 : rule.distance().twips() + rule.width().twips();
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
        doubt(grid.pitch().twips() / 4);
    }

    void endTable() {
        header = 0;
    }

    static int height(String text, ParagraphFormat format, Layout layout) {
        TextGrid grid = layout.grid();
        int lines = count(text, format, layout).lines();
        return format.before().twips(grid)
                + lines * pitch(format, grid)
                + format.after().twips(grid);
    }

    private static int pitch(ParagraphFormat format, TextGrid grid) {
        int line = format.line().twips(grid);
        return line > 0 ? line : autoPitch(format.em(grid) / 10);
    }

    /** The height of a line that is as high as its text needs, by the usual metrics of Chinese fonts. */
    static int autoPitch(int halfPoints) {
        return halfPoints * 13;
    }

    private static LineCounter count(String text, ParagraphFormat format, Layout layout) {
        TextGrid grid = layout.grid();
        int em = format.em(grid);
        int tracking = em == grid.em() ? grid.tracking().twips() : 0;
        int width = layout.paper().typeWidth().twips()
                - format.indent(format.leftIndent(), grid)
                - format.indent(format.rightIndent(), grid);
        return LineCounter.of(text, width, format.indent(format.firstLineIndent(), grid), em, tracking);
    }
}
