package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import java.util.ArrayList;
import java.util.List;

/**
 * What has been set since a page was last begun on purpose. How far it fills the page is reckoned only when somebody asks:
 * of most issues nobody asks about more than the last appendix.
 */
final class PageLog {
    private final Layout layout;
    private final List<Entry> entries = new ArrayList<>();
    private int height;

    PageLog(Layout layout) {
        this.layout = layout;
        this.height = layout.paper().typeHeight().twips();
    }

    /** Begins a page. */
    void newPage(int typeHeight) {
        entries.clear();
        height = typeHeight;
    }

    void line(String text, ParagraphFormat format) {
        if (format.startsPage()) {
            entries.clear();
        }
        entries.add(new LineEntry(text, format));
    }

    /** The header row of a table, which stands on each of its pages. */
    void header(int rowHeight) {
        entries.add(new HeaderEntry(rowHeight));
    }

    /** A row of a table, or a picture. */
    void row(int rowHeight) {
        entries.add(new RowEntry(rowHeight));
    }

    void endTable() {
        entries.add(new TableEnd());
    }

    /** How far the current page is filled. */
    PageFill fill() {
        PageFill fill = new PageFill(layout, height);
        for (Entry entry : entries) {
            entry.addTo(fill);
        }
        return fill;
    }

    private interface Entry {
        void addTo(PageFill fill);
    }

    private record LineEntry(String text, ParagraphFormat format) implements Entry {
        @Override
        public void addTo(PageFill fill) {
            fill.line(text, format);
        }
    }

    private record HeaderEntry(int height) implements Entry {
        @Override
        public void addTo(PageFill fill) {
            fill.header(height);
        }
    }

    private record RowEntry(int height) implements Entry {
        @Override
        public void addTo(PageFill fill) {
            fill.row(height);
        }
    }

    private record TableEnd() implements Entry {
        @Override
        public void addTo(PageFill fill) {
            fill.endTable();
        }
    }
}
