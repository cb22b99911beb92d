package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.PatternKind;
import io.github.bulletin4j.model.PrintPattern;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which numbered lines of plain text are headlines, and not headings (稿件序号). Headings stand below a title and a text: numbers
 * above all text are those of the articles. Below a short line, which may be the title or a kicker, they are so only if what
 * follows tells it. Within an article its headings may be numbered from the first again.
 */
final class NumberedTitles {
    private static final int LONGEST = 80;
    private static final int MOST_KICKERS = 2;
    private static final PrintPattern NUMERAL = PrintPattern.of(PatternKind.ARTICLE_NUMBER, "{n:一}");

    private final Ruled blocks;
    private final int to;
    private final Set<Integer> titles = new HashSet<>();

    private NumberedTitles(Ruled blocks, int to) {
        this.blocks = blocks;
        this.to = to;
    }

    /** The indices of the headlines between two places, of which the first is below the name of a column. */
    static Set<Integer> in(Ruled blocks, int from, int to) {
        NumberedTitles numbered = new NumberedTitles(blocks, to);
        int first = from;
        while (first < to && first - from <= MOST_KICKERS && numbered.isShort(first) && role(blocks, first) == null) {
            first++;
        }
        Role role = first < to && numbered.isShort(first) ? role(blocks, first) : null;
        if (role != null) {
            List<Integer> lines = numbered.lines(first, role);
            if (first == from || numbered.isTold(lines, role)) {
                numbered.find(lines, role);
            }
        }
        return numbered.titles;
    }

    private static @Nullable Role role(Ruled blocks, int index) {
        return BodyRules.heading(blocks.text(index));
    }

    /** The lines with numbers of one form. Sentences behind small numbers are items of lists. */
    private List<Integer> lines(int first, Role role) {
        List<Integer> lines = new ArrayList<>();
        for (int i = first; i < to; i++) {
            boolean item = role == Role.HEADING_3 && !isShort(i);
            if (blocks.isOpen(i) && role(blocks, i) == role && !item) {
                lines.add(i);
            }
        }
        return lines;
    }

    /** Whether what stands at the numbers tells that they are those of articles. */
    private boolean isTold(List<Integer> lines, Role role) {
        for (int line : lines) {
            boolean later = line > lines.get(0) && !has(line, role, 1);
            if (isTitled(line)
                    || later && (isEnd(line - 1) || isUnnumbered(line - 1))
                    || line > lines.get(0) && isInColumn(line)) {
                return true;
            }
        }
        // The number of another article stands between the first of its headings and the one below it.
        for (int i = 1; i < lines.size() && !hasUnnumbered(lines.get(i - 1), lines.get(i)); i++) {
            if (has(lines.get(i), role, 1)) {
                return true;
            }
        }
        return false;
    }

    private void find(List<Integer> lines, Role role) {
        int article = 0;
        int heading = 0;
        for (int line : lines) {
            boolean ended =
                    isEnd(line - 1) || blocks.role(line - 1) == Role.COLUMN || PlainTitles.isColumn(blocks, line - 1);
            boolean told = article == 0 || ended || isTitled(line) || isUnnumbered(line - 1);
            boolean nextHeading = article > 0 && has(line, role, heading + 1);
            boolean next = has(line, role, article + 1) || article == 0;
            if (isShort(line) && (next && (told || !nextHeading) || ended && has(line, role, 1))) {
                titles.add(line);
                article = next ? article + 1 : 1;
                heading = 0;
            } else {
                heading = nextHeading ? heading + 1 : has(line, role, 1) ? 1 : heading;
            }
        }
    }

    /** Whether a line has a number of its form. */
    private boolean has(int line, Role role, int number) {
        String text = blocks.text(line);
        String numeral = NUMERAL.format(Map.of(PatternField.N, number));
        return switch (role) {
            case HEADING_1 -> text.startsWith(numeral + "、");
            case HEADING_2 -> text.startsWith("（" + numeral + "）");
            case HEADING_3 -> text.startsWith(number + ".") || text.startsWith(number + "．");
            default -> text.startsWith("（" + number + "）");
        };
    }

    /** Whether a note or a subtitle stands below a line. */
    private boolean isTitled(int line) {
        String below = line + 1 < to ? blocks.text(line + 1) : "";
        return isShort(line) && (Forms.NOTE.matcher(below).matches() || isShort(line + 1) && below.startsWith("——"));
    }

    /** Whether a line ends an article. */
    private boolean isEnd(int line) {
        String text = blocks.text(line);
        return Forms.isByline(text) || Forms.is(Forms.DATE, text);
    }

    /** Whether the name of a column stands above a line, perhaps with a kicker between. */
    private boolean isInColumn(int line) {
        return PlainTitles.isColumn(blocks, line - 1)
                || isUnnumbered(line - 1) && PlainTitles.isColumn(blocks, line - 2);
    }

    /** Whether a line is as short as a title, and without a number. */
    private boolean isUnnumbered(int line) {
        return isShort(line) && role(blocks, line) == null && !Forms.isByline(blocks.text(line));
    }

    private boolean hasUnnumbered(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (isUnnumbered(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean isShort(int line) {
        String text = blocks.text(line);
        return line < to
                && blocks.isOpen(line)
                && !text.isEmpty()
                && text.length() <= LONGEST
                && !Forms.endsSentence(text);
    }
}
