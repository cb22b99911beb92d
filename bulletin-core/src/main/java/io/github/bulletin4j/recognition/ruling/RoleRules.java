package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenDocument;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenPicture;
import io.github.bulletin4j.recognition.assembling.Line;
import io.github.bulletin4j.recognition.assembling.Report;
import io.github.bulletin4j.recognition.plain.UniformLooks;
import java.util.List;

/** Says of every block of a document what it is on the page. */
public final class RoleRules {
    private RoleRules() {}

    /**
     * Rules a document.
     *
     * @param document the document
     * @param report takes the rules that are typed in it, which are no lines
     * @return its blocks that are not empty, each with what it is and why
     */
    public static List<Line> rule(SeenDocument document, Report report) {
        List<SeenBlock> said = document.blocks().stream()
                .filter(block -> !(block instanceof SeenParagraph paragraph && paragraph.isBlank()))
                .toList();
        TypedRules rules =
                new TypedRules(DividedLabels.joined(PrintRuns.parted(LayoutTables.opened(UniformLooks.asText(said)))));
        List<Line> lines = rule(rules.blocks());
        rules.report(lines, report);
        return lines;
    }

    private static List<Line> rule(List<SeenBlock> all) {
        Ruled blocks = styled(all);
        int head = HeadRules.rule(blocks);
        int foot = FootRules.rule(blocks, head);
        int body = OpeningRules.rule(blocks, head, foot);
        int appendices = AppendixRules.rule(blocks, body, foot);
        if (blocks.isPlain()) {
            PlainTitles.rule(blocks, all, body, appendices);
        } else {
            TitleRules.rule(blocks, all, body, appendices);
        }
        body(blocks, all, body, foot);
        return blocks.lines();
    }

    /**
     * Rules what somebody added among the articles of a document that is known: what has no style is told by its looks. A line
     * in the centre is a title only with something below it; directly below a picture it is the caption.
     *
     * @param all what was added, in order
     * @return the same, each with what it is and why
     */
    public static List<Line> added(List<SeenBlock> all) {
        Ruled blocks = styled(all);
        int end = all.size();
        while (end > 0 && blocks.look(end - 1).isCentered() && !(end > 1 && all.get(end - 2) instanceof SeenPicture)) {
            end--;
        }
        TitleRules.rule(blocks, all, 0, end);
        body(blocks, all, 0, end);
        for (int i = end; i < all.size(); i++) {
            if (blocks.isOpen(i)) {
                blocks.rule(i, Role.BODY, "in the centre, with no text added below it", Certainty.GUESSED);
            }
        }
        return blocks.lines();
    }

    private static Ruled styled(List<SeenBlock> all) {
        Ruled blocks = new Ruled(all);
        for (int i = 0; i < blocks.size(); i++) {
            SeenParagraph paragraph = blocks.paragraph(i);
            if (paragraph != null && paragraph.role() != null) {
                blocks.rule(i, paragraph.role(), "the style " + paragraph.style(), Certainty.CERTAIN);
            }
        }
        return blocks;
    }

    private static void body(Ruled blocks, List<SeenBlock> all, int from, int to) {
        for (int i = from; i < to; i++) {
            if (blocks.isOpen(i)) {
                boolean first = blocks.role(i - 1) == Role.HEADLINE || blocks.role(i - 1) == Role.SUBTITLE;
                if (first && Forms.NOTE.matcher(blocks.text(i)).matches()) {
                    blocks.rule(i, Role.ARTICLE_NOTE, "the label of a note below a title", Certainty.CERTAIN);
                } else {
                    BodyRules.rule(blocks, all, i);
                }
            }
        }
    }
}
