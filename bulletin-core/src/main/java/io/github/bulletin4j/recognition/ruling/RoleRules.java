package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenDocument;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.assembling.Line;
import java.util.List;

/** Says of every block of a document what it is on the page. */
public final class RoleRules {
    private RoleRules() {}

    /**
     * Rules a document.
     *
     * @param document the document
     * @return its blocks that are not empty, each with what it is and why
     */
    public static List<Line> rule(SeenDocument document) {
        List<SeenBlock> all = document.blocks().stream()
                .filter(block -> !(block instanceof SeenParagraph paragraph && paragraph.isBlank()))
                .toList();
        Ruled blocks = new Ruled(all);
        for (int i = 0; i < blocks.size(); i++) {
            SeenParagraph paragraph = blocks.paragraph(i);
            if (paragraph != null && paragraph.role() != null) {
                blocks.rule(i, paragraph.role(), "the style " + paragraph.style(), Certainty.CERTAIN);
            }
        }
        int head = HeadRules.rule(blocks);
        int foot = FootRules.rule(blocks, head);
        int body = OpeningRules.rule(blocks, head, foot);
        int appendices = AppendixRules.rule(blocks, body, foot);
        if (blocks.isPlain()) {
            PlainTitles.rule(blocks, all, body, appendices);
        } else {
            TitleRules.rule(blocks, all, body, appendices);
        }
        for (int i = body; i < foot; i++) {
            if (blocks.isOpen(i)) {
                boolean first = blocks.role(i - 1) == Role.HEADLINE || blocks.role(i - 1) == Role.SUBTITLE;
                if (first && Forms.NOTE.matcher(blocks.text(i)).matches()) {
                    blocks.rule(i, Role.ARTICLE_NOTE, "the label of a note below a title", Certainty.CERTAIN);
                } else {
                    BodyRules.rule(blocks, all, i);
                }
            }
        }
        return blocks.lines();
    }
}
