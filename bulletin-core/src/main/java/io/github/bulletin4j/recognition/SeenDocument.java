package io.github.bulletin4j.recognition;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document as a reader sees it.
 *
 * @param blocks its body in reading order
 * @param comments what readers remarked
 * @param outside text outside the body, and what is drawn but not read
 * @param unprinted what the document carries of an issue beside its printed text, or null
 */
public record SeenDocument(
        List<SeenBlock> blocks,
        List<Comment> comments,
        List<Leftover> outside,
        @Nullable String unprinted) {

    /**
     * A document.
     *
     * @param blocks its body in reading order
     * @param comments what readers remarked
     * @param outside text outside the body, and what is drawn but not read
     * @param unprinted what the document carries of an issue beside its printed text, or null
     */
    public SeenDocument {
        blocks = List.copyOf(blocks);
        comments = List.copyOf(comments);
        outside = List.copyOf(outside);
    }
}
