package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenDocument;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenPicture;
import io.github.bulletin4j.recognition.SeenTable;
import io.github.bulletin4j.unprinted.PrintedLines;
import java.util.ArrayList;
import java.util.List;

/**
 * A block of the document that may be a part of the issue.
 *
 * @param block the block
 * @param text what is read in it, as composition gives it
 */
record SeenItem(SeenBlock block, String text) {
    static final String FIGURE = "figure";
    static final String TABLE = "table";

    /** All that is no empty paragraph. */
    static List<SeenItem> of(SeenDocument document) {
        List<SeenItem> items = new ArrayList<>();
        for (SeenBlock block : document.blocks()) {
            if (block instanceof SeenParagraph paragraph) {
                if (paragraph.role() != null || !paragraph.isBlank()) {
                    items.add(new SeenItem(block, text(paragraph)));
                }
            } else {
                items.add(new SeenItem(block, ""));
            }
        }
        return items;
    }

    /** A tab before the first slot of a line is no text. */
    private static String text(SeenParagraph paragraph) {
        String text = paragraph.text();
        Role role = paragraph.role();
        boolean slots = role == Role.MASTHEAD_LINE || role == Role.COMPILERS || role == Role.NUMBER;
        return slots && text.startsWith("\t") ? text.substring(1) : text;
    }

    /** A paragraph and the next one as one line. */
    SeenItem with(SeenItem next) {
        SeenParagraph whole = DividedLines.whole((SeenParagraph) block, (SeenParagraph) next.block());
        return new SeenItem(whole, text(whole));
    }

    Object key() {
        if (block instanceof SeenParagraph paragraph) {
            return List.of(paragraph.role() == null ? Role.BODY : paragraph.role(), PrintedLines.mark(text));
        }
        return kind();
    }

    Object kind() {
        if (block instanceof SeenParagraph paragraph) {
            return paragraph.role() == null ? Role.BODY : paragraph.role();
        }
        return block instanceof SeenPicture ? FIGURE : block instanceof SeenTable ? TABLE : block;
    }
}
