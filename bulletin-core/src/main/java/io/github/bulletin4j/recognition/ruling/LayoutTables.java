package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenRun;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Opens tables that only lay out the head or the foot (报头、版记): what stands in a row is a line, as if tabs divided the cells. A
 * table is one of these if each of its rows has the form of such a line; any other is a table of the text.
 */
final class LayoutTables {
    private static final int HEAD = 14;
    private static final int MOST_LINES = 40;
    private static final int LONGEST_NAME = 60;

    private LayoutTables() {}

    /** The blocks of a document, with the rows of such tables in place of the tables. */
    static List<SeenBlock> opened(List<SeenBlock> blocks) {
        List<SeenBlock> opened = new ArrayList<>(blocks);
        for (int i = opened.size() - 1; i >= 0 && endsWith(opened.get(i)); i--) {
            open(opened, i, foot(opened, i));
        }
        for (int i = 0; i < Math.min(HEAD, opened.size()) && beginsWith(opened.get(i)); i++) {
            open(opened, i, head(opened, i));
        }
        return opened;
    }

    private static void open(List<SeenBlock> blocks, int index, @Nullable List<SeenParagraph> lines) {
        if (lines != null) {
            blocks.remove(index);
            blocks.addAll(index, lines);
        }
    }

    /** Whether a block may stand in the foot. */
    private static boolean endsWith(SeenBlock block) {
        return block instanceof SeenTable
                || block instanceof SeenParagraph paragraph
                        && isFootLine(paragraph.text().strip());
    }

    private static boolean isFootLine(String text) {
        return FootRules.isLabelled(text) || isName(text);
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST_NAME && !Forms.endsSentence(text);
    }

    /** Whether a block may stand in the head. */
    private static boolean beginsWith(SeenBlock block) {
        return block instanceof SeenTable
                || block instanceof SeenParagraph paragraph
                        && isName(paragraph.text().strip());
    }

    private static @Nullable List<SeenParagraph> foot(List<SeenBlock> blocks, int index) {
        List<SeenParagraph> lines = lines(blocks.get(index));
        if (lines == null || !FootRules.isLabelled(lines.get(0).text().strip())) {
            return null;
        }
        return lines.stream().allMatch(line -> isFootLine(line.text().strip())) ? lines : null;
    }

    private static @Nullable List<SeenParagraph> head(List<SeenBlock> blocks, int index) {
        List<SeenParagraph> lines = lines(blocks.get(index));
        if (lines == null || lines.stream().noneMatch(line -> HeadRules.isDated(line.text()))) {
            return null;
        }
        return lines.stream().allMatch(HeadRules::isOfHead) ? lines : null;
    }

    /** What stands in the rows of a table, or null of another block and of a table with more than lines in it. */
    private static @Nullable List<SeenParagraph> lines(SeenBlock block) {
        List<SeenParagraph> lines = new ArrayList<>();
        for (SeenTable.Row row : block instanceof SeenTable table ? table.rows() : List.<SeenTable.Row>of()) {
            List<List<SeenParagraph>> cells = cells(row);
            if (cells == null || lines.size() > MOST_LINES) {
                return null;
            }
            boolean joined = cells.size() > 1
                    && cells.subList(0, cells.size() - 1).stream().allMatch(cell -> cell.size() == 1);
            if (joined) {
                lines.add(joined(cells));
                List<SeenParagraph> last = cells.get(cells.size() - 1);
                lines.addAll(last.subList(1, last.size()));
            } else {
                cells.forEach(lines::addAll);
            }
        }
        return lines.isEmpty() ? null : lines;
    }

    /** The paragraphs in the cells of a row that are not empty, or null if there is anything else. */
    private static @Nullable List<List<SeenParagraph>> cells(SeenTable.Row row) {
        List<List<SeenParagraph>> cells = new ArrayList<>();
        for (SeenTable.Cell cell : row.cells()) {
            List<SeenParagraph> said = new ArrayList<>();
            for (SeenBlock block : cell.content()) {
                if (!(block instanceof SeenParagraph paragraph)) {
                    return null;
                }
                if (!paragraph.isBlank()) {
                    said.add(paragraph);
                }
            }
            if (!said.isEmpty()) {
                cells.add(said);
            }
        }
        return cells;
    }

    /** The first lines of the cells as one: a label goes on in the next cell, other cells are divided by a tab. */
    private static SeenParagraph joined(List<List<SeenParagraph>> cells) {
        List<SeenRun> runs = new ArrayList<>();
        String before = "";
        for (List<SeenParagraph> cell : cells) {
            SeenParagraph line = cell.get(0);
            if (!before.isEmpty() && !before.endsWith("：") && !before.endsWith(":")) {
                boolean label = FootRules.isLabelled(before + "：") && !FootRules.isLabelled(before);
                runs.add(new SeenRun(label ? "：" : "\t", false, null));
            }
            runs.addAll(line.runs());
            before = line.text().strip();
        }
        return cells.get(0).get(0).with(runs);
    }
}
