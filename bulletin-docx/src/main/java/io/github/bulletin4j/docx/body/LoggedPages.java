package io.github.bulletin4j.docx.body;

import io.github.bulletin4j.composition.GridCell;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.model.Column;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What has been set since a page was last begun on purpose. How far it fills the page is reckoned only when somebody asks:
 * of most issues nobody asks about more than the last appendix.
 */
final class LoggedPages implements PageReckoner {
    private final Layout layout;
    private final List<Entry> entries = new ArrayList<>();
    private @Nullable TableHeights heights;
    private int height;

    LoggedPages(Layout layout) {
        this.layout = layout;
        this.height = layout.paper().typeHeight().twips();
    }

    @Override
    public void newPage(int typeHeight) {
        entries.clear();
        height = typeHeight;
    }

    @Override
    public void paragraph(String text, ParagraphFormat format) {
        if (format.startsPage()) {
            entries.clear();
        }
        entries.add(new LineEntry(text, format));
    }

    @Override
    public void space(int spaceHeight) {
        entries.add(new RowEntry(spaceHeight));
    }

    @Override
    public void beginTable(TableShape shape) {
        heights = new TableHeights(layout, shape);
    }

    @Override
    public void header(List<Column> columns) {
        entries.add(new HeaderEntry(table().header(columns)));
    }

    @Override
    public int row(List<GridCell> cells) {
        int rowHeight = table().row(cells);
        entries.add(new RowEntry(rowHeight));
        return rowHeight;
    }

    @Override
    public void endTable() {
        heights = null;
        entries.add(new TableEnd());
    }

    @Override
    public int used() {
        return fill().used();
    }

    @Override
    public int left() {
        return fill().left();
    }

    @Override
    public int height(String text, ParagraphFormat format) {
        return PageFill.height(text, format, layout);
    }

    private TableHeights table() {
        return Objects.requireNonNull(heights, "no table has begun");
    }

    private PageFill fill() {
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
