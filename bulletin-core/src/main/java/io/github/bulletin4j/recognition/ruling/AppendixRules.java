package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.Certainty;

/** Rules for appendices (附件): a label alone on its line, then a title, then a period in brackets. */
final class AppendixRules {
    private static final int LONGEST_TITLE = 80;

    private AppendixRules() {}

    /** Rules the appendices; the index of the first of them, or the end. */
    static int rule(Ruled blocks, int from, int to) {
        int first = to;
        for (int i = from; i < to; i++) {
            if (blocks.isOpen(i) && Forms.is(Forms.APPENDIX, blocks.text(i))) {
                boolean page = blocks.look(i).startsPage();
                blocks.rule(
                        i,
                        Role.APPENDIX_LABEL,
                        page ? "附件 alone on the first line of a page" : "附件 alone on its line",
                        page ? Certainty.CERTAIN : Certainty.LIKELY);
                first = Math.min(first, i);
                title(blocks, i + 1, to);
            }
        }
        return first;
    }

    private static void title(Ruled blocks, int from, int to) {
        int i = from;
        if (i < to
                && blocks.isOpen(i)
                && blocks.text(i).length() <= LONGEST_TITLE
                && !Forms.endsSentence(blocks.text(i))
                && !Forms.is(Forms.PERIOD, blocks.text(i))) {
            blocks.rule(i, Role.APPENDIX_TITLE, "the line below the label of an appendix", Certainty.LIKELY);
            i++;
        }
        if (i < to && blocks.isOpen(i) && Forms.is(Forms.PERIOD, blocks.text(i))) {
            blocks.rule(i, Role.APPENDIX_PERIOD, "days from and to in brackets", Certainty.CERTAIN);
        }
    }
}
