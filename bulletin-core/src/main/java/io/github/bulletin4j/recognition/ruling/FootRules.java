package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.recognition.assembling.Recipients;

/** Rules for the foot (报尾): the labels at the end of the document. */
final class FootRules {
    private static final int LONGEST_RECIPIENT = 60;

    private FootRules() {}

    /** Rules the foot; the index of its first block, or the number of blocks. */
    static int rule(Ruled blocks, int from) {
        int start = start(blocks, from);
        for (int i = start; i < blocks.size(); i++) {
            if (blocks.isOpen(i)) {
                line(blocks, i);
            }
        }
        return start;
    }

    private static int start(Ruled blocks, int from) {
        int start = blocks.size();
        for (int i = blocks.size() - 1; i >= from; i--) {
            if (!blocks.isOpen(i)) {
                break;
            }
            String text = blocks.text(i);
            if (isLabelled(text)) {
                start = i;
            } else if (!isWithinList(blocks, i) && (text.length() > LONGEST_RECIPIENT || Forms.endsSentence(text))
                    || blocks.look(i).isCentered()
                            && !text.isEmpty()
                            && blocks.look(i).size() > 0) {
                break;
            }
        }
        return start;
    }

    /** Whether the line above ends with a mark between recipients: the list goes on. */
    private static boolean isWithinList(Ruled blocks, int index) {
        return Recipients.goesOn(blocks.text(index - 1));
    }

    static boolean isLabelled(String text) {
        return Forms.is(Forms.FOOT, text) || Forms.is(Forms.PRINT_RUN, text) || Forms.is(Forms.PRINTING, text);
    }

    private static void line(Ruled blocks, int index) {
        String text = blocks.text(index);
        if (Forms.is(Forms.EDITORS, text)) {
            blocks.rule(index, Role.EDITORS, "people responsible, by their labels", Certainty.CERTAIN);
        } else if (Forms.is(Forms.FOOT, text)) {
            blocks.rule(index, Role.DISTRIBUTION, "a label of a distribution list", Certainty.CERTAIN);
        } else if (Forms.is(Forms.PRINT_RUN, text)) {
            blocks.rule(index, Role.PRINT_RUN, "the form of a print run", Certainty.CERTAIN);
        } else if (Forms.is(Forms.PRINTING, text)) {
            blocks.divide(index);
            blocks.rule(index, Role.PRINTING, "ends in 印发", Certainty.LIKELY);
        } else if (blocks.look(index).alignment() == Alignment.RIGHT) {
            blocks.rule(index, Role.PRINTING, "on the right in the foot", Certainty.GUESSED);
        } else {
            blocks.rule(index, Role.RECIPIENT, "below a distribution list's label", Certainty.LIKELY);
        }
    }
}
