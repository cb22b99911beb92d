package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.EnumFormat;
import io.github.bulletin4j.json.codec.Field;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.KindFormat;
import io.github.bulletin4j.json.codec.ListFormat;
import io.github.bulletin4j.json.codec.RecordFormat;
import io.github.bulletin4j.json.codec.Scalars;
import io.github.bulletin4j.json.codec.ShortForm;
import io.github.bulletin4j.json.codec.ValueFormat;
import io.github.bulletin4j.json.codec.Values;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import java.util.List;

/** The blocks of a body (正文内容): a paragraph of plain text is written as text. */
final class BlockFormats {

    static final EnumFormat<Heading.Marker> MARKER = EnumFormat.of(Heading.Marker.class);

    static final ValueFormat<Block> BLOCK = new ShortForm<>(
            new KindFormat<Block>("Block", "A block of a body (正文内容).")
                    .with(Paragraph.class, new ParagraphFormat())
                    .with(Heading.class, new HeadingFormat())
                    .with(ListBlock.class, new ListBlockFormat())
                    .with(TableBlock.class, new TableBlockFormat())
                    .with(Figure.class, new FigureFormat())
                    .with(Quote.class, new QuoteFormat()),
            Paragraph::of,
            ParagraphFormat::plainText);

    static final ValueFormat<List<Block>> BODY = ListFormat.of(BLOCK);

    private BlockFormats() {}

    private static final class HeadingFormat extends RecordFormat<Heading> {
        private final Field<Integer> level =
                required("level", Scalars.INTEGER, "The level (标题层级), 1 to 4: 一、 （一） 1. （1）.");
        private final Field<String> text = required("text", Scalars.TEXT, "The text without its number (标题文字).");
        private final Field<Heading.Marker> marker = optional(
                "marker", MARKER, Heading.Marker.AUTO, "Whether a number is printed before it (序号); auto when absent.");

        HeadingFormat() {
            super("Heading", "heading", "A heading within a body (层次标题).");
        }

        @Override
        protected void takeApart(Heading object, JsonOutput out) {
            out.field(level, object.level());
            out.field(text, object.text());
            out.field(marker, object.marker());
        }

        @Override
        protected Heading construct(Values values) {
            return new Heading(values.get(level), values.get(text), values.get(marker));
        }
    }

    private static final class ListBlockFormat extends RecordFormat<ListBlock> {
        private final Field<Boolean> ordered =
                optional("ordered", Scalars.TRUTH, false, "Whether the items are numbered (编号); false when absent.");
        private final Field<List<String>> items =
                requiredList("items", ListFormat.of(Scalars.TEXT), "The items (列表项).");

        ListBlockFormat() {
            super("List", "list", "A list (列表).");
        }

        @Override
        protected void takeApart(ListBlock object, JsonOutput out) {
            out.field(ordered, object.ordered());
            out.field(items, object.items());
        }

        @Override
        protected ListBlock construct(Values values) {
            return new ListBlock(values.get(ordered), values.get(items));
        }
    }

    private static final class TableBlockFormat extends RecordFormat<TableBlock> {
        private final Field<Table> table = required("table", TableFormat.TABLE, "The table (表格).");

        TableBlockFormat() {
            super("TableBlock", "table", "A table within a body (文内表格).");
        }

        @Override
        protected void takeApart(TableBlock object, JsonOutput out) {
            out.field(table, object.table());
        }

        @Override
        protected TableBlock construct(Values values) {
            return new TableBlock(values.get(table));
        }
    }

    private static final class QuoteFormat extends RecordFormat<Quote> {
        private final Field<String> text = required("text", Scalars.TEXT, "The text (引文).");

        QuoteFormat() {
            super("Quote", "quote", "A quotation set apart (引文).");
        }

        @Override
        protected void takeApart(Quote object, JsonOutput out) {
            out.field(text, object.text());
        }

        @Override
        protected Quote construct(Values values) {
            return new Quote(values.get(text));
        }
    }
}
