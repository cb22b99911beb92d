package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.ListItem;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.List;

/** Assembles parts of an issue from lines of which it is known what they are. Use by one thread. */
public final class Assembler {
    private final Report report;
    private final BlocksReading blocks;
    private final ArticlesReading articles;

    /**
     * An assembler.
     *
     * @param style how the lines are printed
     * @param report takes what became which part
     */
    public Assembler(HouseStyle style, Report report) {
        this.report = report;
        this.blocks = new BlocksReading(style, report);
        this.articles = new ArticlesReading(style, report, blocks);
    }

    /**
     * Reads blocks.
     *
     * @param lines lines of a body
     * @return the blocks
     */
    public List<Block> blocks(List<Line> lines) {
        Cursor cursor = new Cursor(lines);
        List<Block> read = blocks.read(cursor, "");
        leave(cursor);
        return read;
    }

    /**
     * Reads further items of a list.
     *
     * @param lines lines with the number or bullet of an item each
     * @return the items
     */
    public List<ListItem> items(List<Line> lines) {
        return lines.stream().map(ListMarks::item).toList();
    }

    /**
     * Reads articles.
     *
     * @param lines lines of articles, from a column, a kicker or a headline on
     * @return the articles
     */
    public List<Article> articles(List<Line> lines) {
        Cursor cursor = new Cursor(lines);
        List<Article> read = articles.read(cursor);
        leave(cursor);
        return read;
    }

    /**
     * Divides what stands behind the label of a distribution list.
     *
     * @param style how the list is printed
     * @param text the recipients
     * @return the text of each
     */
    public static List<String> divided(HouseStyle style, String text) {
        return Recipients.divided(style, text);
    }

    /**
     * Reads recipients.
     *
     * @param names the text of each
     * @return the recipients
     */
    public static List<Recipient> recipients(List<String> names) {
        return Recipients.read(names);
    }

    /**
     * Reads a table.
     *
     * @param table the table as it is seen
     * @return the table, without caption, unit and notes
     */
    public static Table table(SeenTable table) {
        return TablesReading.table(table);
    }

    private void leave(Cursor cursor) {
        while (cursor.hasNext()) {
            report.left(cursor.next(), "no part of the issue begins like this");
        }
    }
}
