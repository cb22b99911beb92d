package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.docx.Layout;
import io.github.bulletin4j.docx.ParagraphFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * What has been set since a page was last begun on purpose. How far it fills the page is reckoned only when somebody asks:
 * of most issues nobody asks about more than the last appendix.
 */
final class PageLog {
    private final Layout layout;
    private final List<Consumer<PageFill>> entries = new ArrayList<>();
    private int height;

    PageLog(Layout layout) {
        this.layout = layout;
        this.height = layout.paper().typeHeight();
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
        entries.add(fill -> fill.line(text, format));
    }

    /** The header row of a table, which stands on each of its pages. */
    void header(int rowHeight) {
        entries.add(fill -> fill.header(rowHeight));
    }

    /** A row of a table, or a picture. */
    void row(int rowHeight) {
        entries.add(fill -> fill.row(rowHeight));
    }

    void endTable() {
        entries.add(PageFill::endTable);
    }

    /** How far the current page is filled. */
    PageFill fill() {
        PageFill fill = new PageFill(layout, height);
        entries.forEach(entry -> entry.accept(fill));
        return fill;
    }
}
