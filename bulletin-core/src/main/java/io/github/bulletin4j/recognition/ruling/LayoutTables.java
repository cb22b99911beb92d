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
    private static final int LONGEST_LINE = 60;

    private LayoutTables() {}

    /** The blocks of a document, with the rows of such tables in place of the tables. */
    static List<SeenBlock> opened(List<SeenBlock> blocks) {
        List<SeenBlock> opened = new ArrayList<>(blocks);
        for (int i = opened.size() - 1; i >= 0 && mayStandInFoot(opened.get(i)); i--) {
            open(opened, i, foot(lines(opened.get(i))));
        }
        boolean dated = false;
        for (int i = 0; i < Math.min(HEAD, opened.size()) && mayStandInHead(opened.get(i), dated); i++) {
            open(opened, i, head(lines(opened.get(i))));
            dated |= opened.get(i) instanceof SeenParagraph line && HeadRules.isDated(line.text());
        }
        return opened;
    }

    private static void open(List<SeenBlock> blocks, int index, List<SeenParagraph> lines) {
        if (!lines.isEmpty()) {
            blocks.remove(index);
            blocks.addAll(index, lines);
        }
    }

    private static boolean mayStandInFoot(SeenBlock block) {
        if (block instanceof SeenParagraph paragraph) {
            String text = paragraph.text().strip();
            boolean title = paragraph.look().isCentered() && paragraph.look().size() > 0;
            return FootRules.isLabelled(text) || isShortLine(text) && !title;
        }
        return block instanceof SeenTable table && !foot(lines(table)).isEmpty();
    }

    /** Whether a block may stand in the head: below the number, or the date, what stands in the centre is a title. */
    private static boolean mayStandInHead(SeenBlock block, boolean belowNumber) {
        if (block instanceof SeenParagraph paragraph) {
            String text = paragraph.text().strip();
            boolean title =
                    paragraph.look().isCentered() && !HeadRules.isOfHead(paragraph) && !Forms.is(Forms.REMARK, text);
            return isShortLine(text) && !(belowNumber && title);
        }
        return block instanceof SeenTable table && !head(lines(table)).isEmpty();
    }

    private static boolean isShortLine(String text) {
        return text.length() <= LONGEST_LINE && !Forms.endsSentence(text);
    }

    /**
     * The lines of a table that is the foot, else none: all have a label, or are a recipient below a list; and one says what
     * only a foot says. People to call and their numbers stand in tables of the text, too.
     */
    private static List<SeenParagraph> foot(List<SeenParagraph> lines) {
        boolean told = false;
        boolean list = false;
        for (SeenParagraph line : lines) {
            String text = line.text().strip();
            boolean labelled = FootRules.isLabelled(text);
            list = labelled ? Forms.is(Forms.LIST, text) : list;
            if (!labelled && !(list && isShortLine(text) && text.indexOf('\t') < 0)) {
                return List.of();
            }
            told |= list
                    || Forms.is(Forms.PRINT_RUN, text)
                    || Forms.is(Forms.PRINTING, text)
                    || Forms.is(Forms.PUBLISHED, text);
        }
        return told ? lines : List.of();
    }

    /**
     * The lines of a table that is the head, else none: all have the form of such lines. Dates alone tell it only if it is a
     * single row: several rows with dates are a table of days.
     */
    private static List<SeenParagraph> head(List<SeenParagraph> lines) {
        boolean told = lines.size() == 1 && HeadRules.isDated(lines.get(0).text());
        boolean dated = false;
        for (SeenParagraph line : lines) {
            if (!HeadRules.isOfHead(line)) {
                return List.of();
            }
            dated |= HeadRules.isDated(line.text());
            told |= HeadRules.isOfHeadAlone(line.text());
        }
        return told && dated ? lines : List.of();
    }

    /** What stands in the rows of a table; nothing of another block, and of a table with more than lines in it. */
    private static List<SeenParagraph> lines(SeenBlock block) {
        List<SeenParagraph> lines = new ArrayList<>();
        for (SeenTable.Row row : block instanceof SeenTable table ? table.rows() : List.<SeenTable.Row>of()) {
            List<List<SeenParagraph>> cells = cells(row);
            if (cells == null || lines.size() > MOST_LINES) {
                return List.of();
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
        return lines;
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
