package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.Certainty;
import java.util.ArrayList;
import java.util.List;

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
        list(blocks, from, to);
        return first;
    }

    /** A list of the appendices below a text: its lines say the titles that the appendices have. */
    private static void list(Ruled blocks, int from, int to) {
        List<String> titles = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (blocks.role(i) == Role.APPENDIX_TITLE) {
                titles.add(blocks.text(i));
            }
        }
        for (int i = from; i < to - titles.size() + 1 && !titles.isEmpty(); i++) {
            if (blocks.isOpen(i) && Forms.is(Forms.APPENDIX_LIST, blocks.text(i)) && isList(blocks, i, titles)) {
                blocks.rule(i, Role.APPENDIX_LIST, "附件： and the titles of the appendices below", Certainty.CERTAIN);
                for (int k = 1; k < titles.size(); k++) {
                    blocks.rule(i + k, Role.APPENDIX_LIST_ITEM, "the title of an appendix below", Certainty.CERTAIN);
                }
                return;
            }
        }
    }

    private static boolean isList(Ruled blocks, int from, List<String> titles) {
        for (int i = 0; i < titles.size(); i++) {
            String number = titles.size() == 1 ? "" : i + 1 + ".";
            String label = i == 0 ? "附件：" : "";
            if (!blocks.isOpen(from + i) || !blocks.text(from + i).equals(label + number + titles.get(i))) {
                return false;
            }
        }
        return true;
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
