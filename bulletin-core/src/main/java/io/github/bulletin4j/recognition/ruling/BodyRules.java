package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenLook;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenPicture;
import io.github.bulletin4j.recognition.SeenTable;
import io.github.bulletin4j.recognition.assembling.Briefs;
import io.github.bulletin4j.recognition.assembling.EndWords;
import io.github.bulletin4j.recognition.assembling.RunInHeadings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules for what stands in a body (正文): headings by their numbers, by-lines and signatures on the right, captions. */
final class BodyRules {
    private static final int LONGEST_HEADING = 60;

    /** How many by-lines an article may end with. */
    private static final int MOST_BYLINES = 10;

    private BodyRules() {}

    static void rule(Ruled blocks, List<?> all, int index) {
        String text = blocks.text(index);
        SeenLook look = blocks.look(index);
        boolean small = text.length() <= LONGEST_HEADING;
        boolean sentence = Forms.endsSentence(text);
        Role heading = heading(text);
        if (small && all.size() > index + 1 && all.get(index + 1) instanceof SeenTable) {
            if (Forms.is(Forms.UNIT, text)) {
                blocks.rule(index, Role.TABLE_UNIT, "the unit above a table", Certainty.CERTAIN);
                return;
            }
            if (look.isCentered()) {
                blocks.rule(index, Role.TABLE_CAPTION, "centred above a table", Certainty.LIKELY);
                return;
            }
        }
        if (isBrief(blocks.paragraph(index))) {
            blocks.rule(index, Role.BODY, "a bold title, a blank and a text: a brief", Certainty.LIKELY);
            return;
        }
        if (RunInHeadings.level(text) > 0) {
            blocks.rule(index, Role.BODY, "a number and a short first sentence: a heading run in", Certainty.LIKELY);
            return;
        }
        if (index > 0
                && blocks.role(index - 1) == Role.TABLE_NOTE
                && Forms.is(Forms.NUMBERED_NOTE, text)
                && look.size() == blocks.look(index - 1).size()) {
            blocks.rule(index, Role.TABLE_NOTE, "a number in the type of the note above", Certainty.LIKELY);
            return;
        }
        if (index > 0 && small && look.isCentered() && all.get(index - 1) instanceof SeenPicture) {
            blocks.rule(index, Role.FIGURE_CAPTION, "centred below a picture", Certainty.LIKELY);
        } else if (index > 0
                && Forms.is(Forms.TABLE_NOTE, text)
                && (all.get(index - 1) instanceof SeenTable || blocks.role(index - 1) == Role.TABLE_NOTE)) {
            blocks.rule(index, Role.TABLE_NOTE, "a note below a table", Certainty.CERTAIN);
        } else if (look.alignment() == Alignment.RIGHT && small) {
            right(blocks, index, text);
        } else if (small && !sentence && heading != null) {
            blocks.rule(index, heading, "the number of a heading, no sentence", Certainty.CERTAIN);
        } else if (small && Forms.isByline(text) && endsArticle(blocks, all, index)) {
            blocks.rule(index, Role.BYLINE, "in brackets at the end of an article", Certainty.LIKELY);
        } else if (small && text.endsWith("：") && look.indent() <= 0 && look.size() > 0 && !look.isCentered()) {
            blocks.rule(index, Role.ADDRESSEE, "flush left, ends in a colon", Certainty.LIKELY);
        } else if (heading == Role.HEADING_3 && sentence) {
            blocks.rule(index, Role.LIST_ITEM, "a number and a sentence", Certainty.GUESSED);
        } else if (text.startsWith("•")) {
            blocks.rule(index, Role.LIST_ITEM, "a bullet", Certainty.CERTAIN);
        } else if (small && !sentence && look.size() > 0 && isBlack(look) && !look.isCentered()) {
            blocks.rule(index, Role.HEADING_1, "a short line in black type, no sentence", Certainty.GUESSED);
        } else if (Typeface.of(look.typeface()) == Typeface.KAITI && !look.isCentered() && look.size() > 0) {
            blocks.rule(index, Role.QUOTE, "a paragraph in Kaiti among others", Certainty.GUESSED);
        }
    }

    private static boolean isBlack(SeenLook look) {
        return look.bold() || Typeface.of(look.typeface()) == Typeface.HEITI;
    }

    private static void right(Ruled blocks, int index, String text) {
        if (Forms.is(Forms.UNIT, text)) {
            blocks.rule(index, Role.TABLE_UNIT, "a unit on the right", Certainty.LIKELY);
        } else if (text.startsWith("（") && text.endsWith("）") || text.startsWith("【") && text.endsWith("】")) {
            if (!EndWords.mayEndArticle(text)) {
                blocks.rule(index, Role.BODY, "in brackets on the right, with a label of the text", Certainty.GUESSED);
                return;
            }
            boolean labelled = EndWords.areIn(text);
            blocks.rule(
                    index,
                    Role.BYLINE,
                    labelled ? "in brackets on the right, with a label" : "in brackets on the right",
                    labelled ? Certainty.CERTAIN : Certainty.LIKELY);
        } else {
            blocks.rule(index, Role.SIGNATURE, "a short line on the right", Certainty.LIKELY);
        }
    }

    private static boolean endsArticle(Ruled blocks, List<?> all, int index) {
        int next = index + 1;
        int last = Math.min(all.size(), index + MOST_BYLINES);
        while (next < last && blocks.isOpen(next) && Forms.isByline(blocks.text(next))) {
            next++;
        }
        return next >= all.size() || blocks.role(next) != null || isBrief(blocks.paragraph(next));
    }

    private static boolean isBrief(@Nullable SeenParagraph paragraph) {
        return paragraph != null && Briefs.textFrom(paragraph) > 0;
    }

    @Nullable
    static Role heading(String text) {
        if (Forms.is(Forms.HEADING_1, text)) {
            return Role.HEADING_1;
        }
        if (Forms.is(Forms.HEADING_2, text)) {
            return Role.HEADING_2;
        }
        if (Forms.is(Forms.HEADING_3, text)) {
            return Role.HEADING_3;
        }
        return Forms.is(Forms.HEADING_4, text) ? Role.HEADING_4 : null;
    }
}
