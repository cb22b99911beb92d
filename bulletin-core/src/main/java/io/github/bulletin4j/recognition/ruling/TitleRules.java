package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenLook;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.assembling.Briefs;
import java.util.ArrayList;
import java.util.List;

/**
 * Rules for titles (标题): centred lines that are no sentences. Of several that follow each other the headline is the one in
 * the largest or blackest type, the kicker stands above it, the subtitle below it.
 */
final class TitleRules {
    private static final int LONGEST = 80;

    private TitleRules() {}

    /** Rules titles and columns between two places. */
    static void rule(Ruled blocks, List<? extends SeenBlock> all, int from, int to) {
        Captions.in(blocks, all, from, to);
        int i = from;
        while (i < to) {
            if (isColumn(blocks, i, to)) {
                blocks.rule(
                        i, Role.COLUMN, "a short line on the left in another typeface above a title", Certainty.LIKELY);
                i++;
                continue;
            }
            int end = i;
            while (end < to && isTitle(blocks, end)) {
                end++;
            }
            if (end > i) {
                title(blocks, i, end);
            }
            i = Math.max(end, i + 1);
        }
    }

    private static boolean isTitle(Ruled blocks, int index) {
        String text = blocks.text(index);
        boolean centred = blocks.look(index).isCentered() || blocks.look(index).outline() == 1;
        return blocks.isOpen(index)
                && centred
                && !text.isEmpty()
                && text.length() <= LONGEST
                && !text.matches("[\\s\\S]*[。；]$");
    }

    static boolean isColumn(Ruled blocks, int index, int to) {
        String text = blocks.text(index);
        SeenLook look = blocks.look(index);
        boolean black = Typeface.of(look.typeface()) == Typeface.HEITI || look.bold();
        boolean bracketed = text.matches("^[【◆★●■][\\s\\S]{2,20}[】◆★●■]?$");
        return blocks.isOpen(index)
                && index + 1 < to
                && !text.isEmpty()
                && text.length() <= 20
                && !Forms.endsSentence(text)
                && BodyRules.heading(text) == null
                && (blocks.look(index + 1).isCentered() || isBrief(blocks, index + 1))
                && look.alignment() != Alignment.RIGHT
                && (bracketed || black && !look.isCentered() && look.indent() <= 0);
    }

    private static boolean isBrief(Ruled blocks, int index) {
        SeenParagraph paragraph = blocks.paragraph(index);
        return blocks.isOpen(index) && paragraph != null && Briefs.textFrom(paragraph) > 0;
    }

    /** How much a line looks like a headline. */
    static double weight(Ruled blocks, int index) {
        SeenLook look = blocks.look(index);
        double weight = look.size() * 10;
        weight += look.bold() ? 3 : 0;
        weight += look.outline() == 1 ? 5 : 0;
        Typeface typeface = Typeface.of(look.typeface());
        return weight
                + (typeface == Typeface.HEITI || typeface == Typeface.SONGTI ? 2 : typeface == Typeface.KAITI ? -2 : 0);
    }

    private static void title(Ruled blocks, int from, int to) {
        double most = -1000;
        for (int i = from; i < to; i++) {
            most = Math.max(most, weight(blocks, i));
        }
        List<Integer> heaviest = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (weight(blocks, i) == most) {
                heaviest.add(i);
            }
        }
        boolean alike = heaviest.size() == to - from && to - from > 1;
        if (alike) {
            // A kicker differs from its headline in type.
            int end = dashed(blocks, to);
            for (int i = from; i < end; i++) {
                blocks.rule(i, Role.HEADLINE, "centred, in the same type as the line beside it", Certainty.LIKELY);
            }
            return;
        }
        int first = heaviest.get(0);
        int last = heaviest.get(heaviest.size() - 1);
        for (int i = from; i < to; i++) {
            if (i < first) {
                blocks.rule(i, Role.KICKER, "centred, in lighter type above a headline", Certainty.LIKELY);
            } else if (i > last) {
                blocks.rule(i, Role.SUBTITLE, "centred, in lighter type below a headline", Certainty.LIKELY);
            } else {
                blocks.rule(i, Role.HEADLINE, "centred, the heaviest type of the title", Certainty.LIKELY);
            }
        }
    }

    /** Lines without any type: one that begins with a dash is the subtitle, the first of two the kicker. */
    static void alike(Ruled blocks, int from, int to) {
        int end = dashed(blocks, to);
        int begin = end - from >= 2 ? from + 1 : from;
        if (begin > from) {
            blocks.rule(from, Role.KICKER, "the first of several lines of a title", Certainty.GUESSED);
        }
        for (int i = begin; i < end; i++) {
            blocks.rule(i, Role.HEADLINE, "a line of its own above a text", Certainty.LIKELY);
        }
    }

    /** Where the lines of a headline end, of which the last may be a subtitle with a dash before it. */
    private static int dashed(Ruled blocks, int to) {
        if (!blocks.text(to - 1).matches("^[—－-][\\s\\S]*")) {
            return to;
        }
        blocks.rule(to - 1, Role.SUBTITLE, "begins with a dash below a headline", Certainty.LIKELY);
        return to - 1;
    }
}
