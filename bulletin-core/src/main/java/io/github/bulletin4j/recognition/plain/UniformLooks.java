package io.github.bulletin4j.recognition.plain;

import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenLook;
import io.github.bulletin4j.recognition.SeenParagraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Sees a document all of whose paragraphs look alike, as one that was pasted as mere text, as plain text (只留文本): its looks say nothing. */
public final class UniformLooks {
    private static final int LEAST = 4;

    private UniformLooks() {}

    /**
     * The blocks of a document as its looks show them, or as plain text.
     *
     * @param blocks the blocks, without empty paragraphs
     * @return the same if anything tells its paragraphs apart
     */
    public static List<SeenBlock> asText(List<SeenBlock> blocks) {
        Set<SeenLook> looks = new HashSet<>();
        int paragraphs = 0;
        for (SeenBlock block : blocks) {
            if (block instanceof SeenParagraph paragraph) {
                paragraphs++;
                looks.add(bare(paragraph.look()));
                if (paragraph.role() != null || looks.size() > 1) {
                    return blocks;
                }
            }
        }
        if (paragraphs < LEAST || looks.iterator().next().size() == 0) {
            return blocks;
        }
        List<SeenBlock> seen = new ArrayList<>();
        for (SeenBlock block : blocks) {
            seen.add(block instanceof SeenParagraph paragraph ? paragraph.with(PlainText.look(paragraph)) : block);
        }
        return seen;
    }

    /** A look without what tells of no other line: where a page begins, and a rule at its edge. */
    private static SeenLook bare(SeenLook look) {
        return new SeenLook(
                look.alignment(),
                look.size(),
                look.color(),
                look.typeface(),
                look.bold(),
                0,
                false,
                false,
                look.outline());
    }
}
