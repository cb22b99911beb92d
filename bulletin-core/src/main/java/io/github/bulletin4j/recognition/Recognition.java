package io.github.bulletin4j.recognition;

import io.github.bulletin4j.model.Issue;
import java.util.List;

/**
 * What was read from a document. Every character of the document's body is in the issue, is wording that the house style
 * adds, or stands in {@link #leftovers()}.
 *
 * @param issue the issue; it may lack what the document lacks, so validate it
 * @param placements where its parts come from, in the order of the document
 * @param leftovers what could not be placed, in the order of the document
 * @param comments what readers remarked; they are not part of the body
 */
public record Recognition(Issue issue, List<Placement> placements, List<Leftover> leftovers, List<Comment> comments) {

    /**
     * What was read.
     *
     * @param issue the issue
     * @param placements where its parts come from
     * @param leftovers what could not be placed
     * @param comments what readers remarked
     */
    public Recognition {
        placements = List.copyOf(placements);
        leftovers = List.copyOf(leftovers);
        comments = List.copyOf(comments);
    }

    /**
     * What a person should look at.
     *
     * @return the placements that are not certain
     */
    public List<Placement> doubtful() {
        return placements.stream()
                .filter(placement -> placement.certainty() != Certainty.CERTAIN)
                .toList();
    }
}
