package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.docx.Layout;
import io.github.bulletin4j.docx.ParagraphFormat;

/**
 * How far the current page is filled, in twips. It is reckoned, not measured: the foot stands at the foot of the last
 * page, and no markup that all word processors understand says so; the space above it has to be known.
 */
final class PageFill {
    private final Layout layout;
    private int height;
    private int used;
    private int keptTogether;
    private int header;

    PageFill(Layout layout) {
        this.layout = layout;
        this.height = layout.paper().typeHeight();
    }

    int used() {
        return used + keptTogether;
    }

    int left() {
        return height - used();
    }

    /** Starts a page. */
    void newPage(int typeHeight) {
        height = typeHeight;
        used = 0;
        keptTogether = 0;
    }

    void line(String text, ParagraphFormat format) {
        if (format.startsPage()) {
            newPage(height);
        }
        int lines = lines(text, format, layout);
        int pitch = pitch(format);
        if (format.keepWithNext()) {
            keptTogether += format.before() + lines * pitch + format.after();
            return;
        }
        if (used + keptTogether + format.before() + pitch > height) {
            // Word processors leave out the space before a paragraph that begins a page.
            used = keptTogether > 0 ? keptTogether : -format.before();
            keptTogether = 0;
        }
        used += keptTogether + format.before();
        keptTogether = 0;
        for (int i = 0; i < lines; i++) {
            used = used + pitch > height ? pitch : used + pitch;
        }
        used += format.after();
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
    }

    void endTable() {
        header = 0;
    }

    static int height(String text, ParagraphFormat format, Layout layout) {
        return format.before() + lines(text, format, layout) * pitch(format) + format.after();
    }

    private static int pitch(ParagraphFormat format) {
        return format.line() > 0 ? format.line() : autoPitch(format.size());
    }

    /** The height of a line that is as high as its text needs, by the usual metrics of Chinese fonts. */
    static int autoPitch(int halfPoints) {
        return halfPoints * 13;
    }

    private static int lines(String text, ParagraphFormat format, Layout layout) {
        int typeWidth = layout.paper().typeWidth();
        int tracking = format.size() == layout.grid().size() ? layout.grid().tracking() : 0;
        int width = typeWidth - (format.leftIndent() + format.rightIndent()) * format.em();
        return LineCounter.count(text, width, format.firstLineIndent() * format.em(), format.em(), tracking);
    }
}
