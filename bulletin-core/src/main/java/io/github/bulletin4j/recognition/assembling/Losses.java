package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.PageNumbers;
import io.github.bulletin4j.composition.PrintedFigureRow;
import io.github.bulletin4j.composition.PrintedTable;
import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts the characters that a document has and the issue read from it neither prints nor leaves over. The lines that they
 * stand in are left over too: whatever the rules of recognition do, no character is lost. Use by one thread.
 */
public final class Losses {
    private static final String REASON = "is printed otherwise by the issue";

    /** The number of a page, and what stands behind it; whoever printed the document knew it. */
    private static final Pattern PAGE = Pattern.compile("\\d{1,4}(?=\\D{0,4}$)");

    /** How often each character is seen more often than it is printed or left over. */
    private final Map<Integer, Integer> missing = new HashMap<>();

    /** How often each line is printed. */
    private final Map<String, Integer> printed = new HashMap<>();

    private final boolean pages;

    private Losses(boolean pages) {
        this.pages = pages;
    }

    /**
     * Leaves over what is lost.
     *
     * @param blocks the document
     * @param issue the issue that was read from it
     * @param leftovers what is left over already; takes what is lost
     */
    public static void leave(List<SeenBlock> blocks, Issue issue, List<Leftover> leftovers) {
        Losses losses = new Losses(PageNumbers.areAskedBy(issue));
        blocks.forEach(block -> losses.texts(block).forEach(text -> losses.count(text, 1)));
        losses.print(issue);
        leftovers.forEach(each -> losses.count(each.text(), -1));
        losses.missing.values().removeIf(count -> count <= 0);
        // The lines that are nowhere as they stand are those that something is missing of.
        losses.leave(losses.lines(blocks), leftovers);
    }

    /**
     * How much a document says.
     *
     * @param blocks the document
     * @return the number of its characters
     */
    public static long length(List<SeenBlock> blocks) {
        Losses losses = new Losses(false);
        return blocks.stream()
                .flatMap(block -> losses.texts(block).stream())
                .mapToLong(String::length)
                .sum();
    }

    /** A line of the document, and whether the issue prints it as it stands. */
    private record Seen(SeenBlock block, String text, boolean printed) {}

    /** The lines of a document. Of one that stands there more often than it is printed, the last ones are those that are printed. */
    private List<Seen> lines(List<SeenBlock> blocks) {
        List<Seen> lines = new ArrayList<>();
        for (SeenBlock block : blocks) {
            texts(block).forEach(text -> lines.add(new Seen(block, text, false)));
        }
        for (int i = lines.size() - 1; i >= 0; i--) {
            Seen line = lines.get(i);
            boolean known = printed.merge(bare(line.text()), -1, Integer::sum) >= 0;
            lines.set(i, new Seen(line.block(), line.text(), known));
        }
        return lines;
    }

    private void leave(List<Seen> lines, List<Leftover> leftovers) {
        for (boolean known : missing.isEmpty() ? List.<Boolean>of() : List.of(false, true)) {
            for (Seen line : lines) {
                if (line.printed() == known && line.text().codePoints().anyMatch(missing::containsKey)) {
                    leftovers.add(new Leftover(line.block().place(), line.text(), REASON));
                    line.text()
                            .codePoints()
                            .forEach(c -> missing.computeIfPresent(c, (key, count) -> count > 1 ? count - 1 : null));
                }
            }
        }
    }

    private List<String> texts(SeenBlock block) {
        if (block instanceof SeenParagraph paragraph) {
            boolean paged = pages && paragraph.role() == Role.CONTENTS_ENTRY;
            return List.of(paged ? PAGE.matcher(paragraph.text()).replaceFirst("") : paragraph.text());
        }
        List<String> texts = new ArrayList<>();
        if (block instanceof SeenTable table) {
            for (SeenTable.Row row : table.rows()) {
                row.cells().forEach(cell -> texts.add(cell.text()));
            }
        }
        return texts;
    }

    private void print(Issue issue) {
        Composer.compose(issue, part -> {
            if (part instanceof TextPart text) {
                print(text.text());
            } else if (part instanceof PrintedFigureRow row) {
                row.captions().forEach(caption -> print(caption.text()));
            } else if (part instanceof PrintedTable table) {
                print(table.table().columns());
                for (List<Cell> row : table.table().rows()) {
                    row.forEach(cell -> print(cell.format()));
                }
            }
        });
    }

    private void print(List<Column> columns) {
        String before = null;
        for (Column column : columns) {
            print(column.header());
            // A group stands once above its columns.
            if (column.group() != null && !Objects.equals(column.group(), before)) {
                print(column.group());
            }
            before = column.group();
        }
    }

    /** A draft may lack what is printed, the header of a column for one. */
    private void print(@Nullable String text) {
        if (text == null) {
            return;
        }
        count(text, -1);
        printed.merge(bare(text), 1, Integer::sum);
    }

    private void count(String text, int by) {
        text.codePoints().filter(Losses::isSeen).forEach(c -> missing.merge(c, by, Integer::sum));
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        text.codePoints().filter(Losses::isSeen).forEach(bare::appendCodePoint);
        return bare.toString();
    }

    private static boolean isSeen(int c) {
        return !Character.isWhitespace(c) && !Character.isSpaceChar(c);
    }
}
