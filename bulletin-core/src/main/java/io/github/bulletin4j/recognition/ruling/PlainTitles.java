package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.assembling.Briefs;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Rules for titles in plain text, where no type tells them: short lines above a text that are no sentences. If there are
 * contents, these say which lines are headlines.
 */
final class PlainTitles {
    private static final int LONGEST = 80;
    private static final int MOST_LINES = 3;
    private static final Pattern COLUMN =
            Pattern.compile("[【◆●■]?.{0,6}(?:动态|交流|简讯|要闻|短波|之声|部署|言论|调研|研究|典型|先进|风采|园地|天地|论坛|之窗|快讯|短讯|专栏|聚焦)[】◆●■]?");

    private final Ruled blocks;
    private final Set<String> listed = new HashSet<>();
    private final int from;
    private final int to;
    private final Set<Integer> numbered;

    private PlainTitles(Ruled blocks, int from, int to) {
        this.blocks = blocks;
        this.from = from;
        this.to = to;
        int first = from;
        while (first < to && isColumn(blocks, first)) {
            first++;
        }
        this.numbered = NumberedTitles.in(blocks, first, to);
        Set<String> below = OpeningRules.later(blocks, from, to).keySet();
        for (int i = 0; i < from; i++) {
            String entry = OpeningRules.bare(blocks.text(i));
            if (blocks.role(i) == Role.CONTENTS_ENTRY && below.contains(entry)) {
                listed.add(entry);
            }
        }
    }

    /** Rules titles and columns between two places. */
    static void rule(Ruled blocks, List<? extends SeenBlock> all, int from, int to) {
        Captions.in(blocks, all, from, to);
        new PlainTitles(blocks, from, to).rule();
    }

    private void rule() {
        int i = from;
        while (i < to) {
            int end = i;
            while (end < to && isShort(end)) {
                end++;
            }
            if (end > i) {
                group(signature(i, end), end);
            }
            i = Math.max(end, i + 1);
        }
    }

    private boolean isShort(int index) {
        String text = blocks.text(index);
        if (!blocks.isOpen(index) || text.isEmpty() || text.length() > LONGEST || Forms.endsSentence(text)) {
            return false;
        }
        if (isBrief(index)) {
            // A by-line in brackets may stand behind its sentence.
            return false;
        }
        Role heading = BodyRules.heading(text);
        boolean title = heading == null || numbered.contains(index) || listed.contains(OpeningRules.bare(text));
        return title && (blocks.look(index).isCentered() || heading != null);
    }

    /** Whether a line is a word for a column. */
    static boolean isColumn(Ruled blocks, int index) {
        return blocks.isOpen(index)
                && blocks.text(index).length() <= 10
                && COLUMN.matcher(blocks.text(index)).matches();
    }

    private boolean isBrief(int index) {
        SeenParagraph paragraph = blocks.paragraph(index);
        return paragraph != null && blocks.isOpen(index) && Briefs.textFrom(paragraph) > 0;
    }

    /** Names above a date, or above what ends an article: the index behind them. */
    private int signature(int begin, int end) {
        int signed = begin;
        for (int i = begin; i < end && i < begin + MOST_LINES + 1; i++) {
            if (Forms.DATE.matcher(blocks.text(i)).matches() && i > begin) {
                signed = i + 1;
            }
        }
        boolean ended = end >= to || blocks.role(end) != null || Forms.isByline(blocks.text(end));
        if (signed == begin
                && begin > from
                && ended
                && end - begin <= MOST_LINES
                && blocks.paragraph(begin - 1) != null) {
            signed = end;
        }
        for (int i = begin; i < signed; i++) {
            blocks.rule(i, Role.SIGNATURE, "a short line at the end of a text", Certainty.LIKELY);
        }
        return signed;
    }

    /** Short lines above a text. */
    private void group(int begin, int end) {
        if (begin >= end || blocks.paragraph(end) == null && !listed.isEmpty() && find(begin, end) == null) {
            return;
        }
        if (isBrief(end)) {
            blocks.rule(end - 1, Role.COLUMN, "a short line above briefs", Certainty.LIKELY);
            return;
        }
        int[] found = listed.isEmpty() ? null : find(begin, end);
        if (found != null) {
            above(begin, found[0]);
            for (int i = found[0]; i < found[1]; i++) {
                blocks.rule(i, Role.HEADLINE, "repeats an entry of the contents", Certainty.CERTAIN);
            }
            if (found[1] < end) {
                blocks.rule(found[1], Role.SUBTITLE, "below a headline, no sentence", Certainty.LIKELY);
            }
            return;
        }
        if (!listed.isEmpty() || Forms.isByline(blocks.text(end))) {
            return;
        }
        int top = begin;
        for (int i = begin; i < end - 1; i++) {
            top = isColumn(blocks, i) && (i == begin || begin > from) ? i + 1 : top;
        }
        for (int i = begin; i < top; i++) {
            if (i < top - 1) {
                blocks.rule(i, Role.SIGNATURE, "a short line above a column", Certainty.GUESSED);
            } else {
                blocks.rule(i, Role.COLUMN, "a word for a column above a title", Certainty.LIKELY);
            }
        }
        TitleRules.alike(blocks, Math.max(top, end - MOST_LINES - 1), end);
    }

    /** What stands above a headline: who signs the text before, the column, the kicker. */
    private void above(int begin, int headline) {
        int column = begin - 1;
        for (int i = begin; i < headline; i++) {
            column = isColumn(blocks, i) || listed.contains(blocks.text(i)) ? i : column;
        }
        for (int i = begin; i < Math.max(column, headline - 1); i++) {
            if (i < column) {
                blocks.rule(i, Role.SIGNATURE, "a short line above a column", Certainty.GUESSED);
            } else if (i > column) {
                blocks.rule(i, Role.SIGNATURE, "a short line above the title of another text", Certainty.GUESSED);
            }
        }
        if (column >= begin) {
            blocks.rule(column, Role.COLUMN, "a word for a column above a title", Certainty.LIKELY);
        }
        if (headline - 1 > column) {
            blocks.rule(headline - 1, Role.KICKER, "a short line above a headline of the contents", Certainty.LIKELY);
        }
    }

    /** The lines that are an entry of the contents together: the last ones, as many as can be. */
    private int @Nullable [] find(int begin, int end) {
        for (int stop = end; stop > begin; stop--) {
            StringBuilder text = new StringBuilder();
            for (int start = stop - 1; start >= Math.max(begin, stop - MOST_LINES); start--) {
                text.insert(0, blocks.text(start));
                if (listed.contains(OpeningRules.bare(text.toString()))) {
                    return new int[] {start, stop};
                }
            }
        }
        return null;
    }
}
