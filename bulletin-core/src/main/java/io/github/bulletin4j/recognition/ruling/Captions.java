package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenPicture;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.List;

/** Tells captions from titles (表题、图题): both are centred, captions stand at a table or a picture in lighter type. */
final class Captions {
    private static final int LONGEST = 60;

    private Captions() {}

    /** Rules captions. */
    static void in(Ruled blocks, List<? extends SeenBlock> all, int from, int to) {
        double heaviest = heaviest(blocks, from, to);
        for (int i = from; i < to; i++) {
            if (!blocks.isOpen(i)
                    || !blocks.look(i).isCentered()
                    || blocks.text(i).length() > LONGEST
                    || blocks.look(i).size() > 0 && TitleRules.weight(blocks, i) >= heaviest) {
                continue;
            }
            int next = i + 1;
            while (next < to && Forms.is(Forms.UNIT, blocks.text(next))) {
                next++;
            }
            if (next < all.size() && all.get(next) instanceof SeenTable) {
                blocks.rule(i, Role.TABLE_CAPTION, "centred above a table", Certainty.LIKELY);
            } else if (i > 0 && all.get(i - 1) instanceof SeenPicture) {
                blocks.rule(i, Role.FIGURE_CAPTION, "centred below a picture", Certainty.LIKELY);
            }
        }
    }

    /** The weight of the heaviest centred lines that stand at no table and no picture. */
    private static double heaviest(Ruled blocks, int from, int to) {
        double most = Double.MAX_VALUE;
        boolean any = false;
        for (int i = from; i < to; i++) {
            SeenParagraph next = blocks.paragraph(i + 1);
            boolean apart =
                    next != null && !Forms.is(Forms.UNIT, blocks.text(i + 1)) && blocks.paragraph(i - 1) != null;
            if (blocks.isOpen(i) && blocks.look(i).isCentered() && apart) {
                double weight = TitleRules.weight(blocks, i);
                most = any ? Math.max(most, weight) : weight;
                any = true;
            }
        }
        return most;
    }
}
