package io.github.bulletin4j.examples.web.desk;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.Recognition;
import java.util.List;

/**
 * What was read from a Word document.
 *
 * @param issue the issue
 * @param leftovers the first texts of the document that are in no part of the issue
 * @param leftoverCount how many there are
 * @param doubtful how many parts were recognised only by their looks
 */
record ReadDocument(Issue issue, List<Leftover> leftovers, int leftoverCount, int doubtful) {

    private static final int MOST = 100;

    static ReadDocument of(Recognition read) {
        return new ReadDocument(
                read.issue(),
                read.leftovers().stream().limit(MOST).toList(),
                read.leftovers().size(),
                read.doubtful().size());
    }
}
