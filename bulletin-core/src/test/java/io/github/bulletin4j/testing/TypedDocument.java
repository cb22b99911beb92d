package io.github.bulletin4j.testing;

import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenDocument;
import io.github.bulletin4j.recognition.SeenLook;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenRun;
import io.github.bulletin4j.recognition.SeenTable;
import io.github.bulletin4j.recognition.reading.Recognizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document that somebody typed without styles, as a reader sees it. */
public final class TypedDocument {
    private static final double BODY = 16;

    private final List<SeenBlock> blocks = new ArrayList<>();

    private TypedDocument() {}

    /**
     * An empty document.
     *
     * @return the document
     */
    public static TypedDocument empty() {
        return new TypedDocument();
    }

    /**
     * A document that begins with a red name and a number.
     *
     * @return the document
     */
    public static TypedDocument titled() {
        return empty().line("山林简报", Alignment.CENTER, 48, "FF0000", true).line("2024年第8期", Alignment.CENTER);
    }

    /**
     * A document with a head and an article.
     *
     * @return the document
     */
    public static TypedDocument withArticle() {
        return titled().line("山林县林业局编\t2024年11月8日").title("护林工作有序开展").line("各乡镇开展了巡查。");
    }

    /**
     * A line in the size of the body.
     *
     * @param text what it says
     * @return this
     */
    public TypedDocument line(String text) {
        return line(text, Alignment.UNKNOWN);
    }

    /**
     * A line in the size of the body.
     *
     * @param text what it says
     * @param alignment where it stands
     * @return this
     */
    public TypedDocument line(String text, Alignment alignment) {
        return line(text, alignment, BODY, null, false);
    }

    /**
     * A title in large bold type in the centre.
     *
     * @param text what it says
     * @return this
     */
    public TypedDocument title(String text) {
        return line(text, Alignment.CENTER, 22, null, true);
    }

    /**
     * A line.
     *
     * @param text what it says
     * @param alignment where it stands
     * @param size its size in points
     * @param color its colour, or null
     * @param bold whether it is bold
     * @return this
     */
    public TypedDocument line(String text, Alignment alignment, double size, @Nullable String color, boolean bold) {
        blocks.add(paragraph("paragraph " + (blocks.size() + 1), text, alignment, size, color, bold));
        return this;
    }

    /**
     * A table.
     *
     * @param rows its rows: cells divided by {@code |}, lines of a cell by line feeds
     * @return this
     */
    public TypedDocument table(String... rows) {
        String place = "table " + (blocks.size() + 1);
        List<SeenTable.Row> read = new ArrayList<>();
        int columns = 0;
        for (String row : rows) {
            List<SeenTable.Cell> cells = new ArrayList<>();
            for (String cell : row.split("\\|", -1)) {
                List<SeenBlock> content = new ArrayList<>();
                for (String line : cell.split("\n")) {
                    content.add(paragraph(place, line, Alignment.UNKNOWN, BODY, null, false));
                }
                cells.add(new SeenTable.Cell(cells.size(), 1, 1, content));
            }
            columns = Math.max(columns, cells.size());
            read.add(new SeenTable.Row(false, cells));
        }
        blocks.add(new SeenTable(place, columns, read));
        return this;
    }

    private static SeenParagraph paragraph(
            String place, String text, Alignment alignment, double size, @Nullable String color, boolean bold) {
        SeenLook look = new SeenLook(alignment, size, color, null, bold, 0, false, false, 0);
        return new SeenParagraph(place, null, null, look, "", List.of(new SeenRun(text, false, null)));
    }

    /**
     * What is read of it.
     *
     * @return the issue, and where it comes from
     */
    public Recognition read() {
        return Recognizer.create().recognize(new SeenDocument(blocks, List.of(), List.of(), null));
    }
}
