package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import org.jspecify.annotations.Nullable;

/**
 * A block of a document and what it is on the page.
 *
 * @param block the block
 * @param role what a paragraph is, or null of a table or a picture
 * @param reason why
 * @param certainty how sure it is
 */
public record Line(SeenBlock block, @Nullable Role role, String reason, Certainty certainty) {

    /**
     * What is read.
     *
     * @return the text of a paragraph, or an empty one
     */
    public String text() {
        return block instanceof SeenParagraph paragraph ? paragraph.text() : "";
    }

    /** The same line, of which less is sure. */
    Line doubted(String why, Certainty less) {
        return certainty.compareTo(less) >= 0 ? this : new Line(block, role, why, less);
    }

    /** What a paragraph is, or another role where the block is none. */
    Role roleOr(Role other) {
        return role == null ? other : role;
    }
}
