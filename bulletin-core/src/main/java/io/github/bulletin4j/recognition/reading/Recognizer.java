package io.github.bulletin4j.recognition.reading;

import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenDocument;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.assembling.IssueAssembly;
import io.github.bulletin4j.recognition.assembling.Line;
import io.github.bulletin4j.recognition.assembling.Losses;
import io.github.bulletin4j.recognition.assembling.Report;
import io.github.bulletin4j.recognition.plain.PlainText;
import io.github.bulletin4j.recognition.restoring.Restoration;
import io.github.bulletin4j.recognition.ruling.RoleRules;
import java.util.List;
import java.util.Objects;

/**
 * Reads an issue from what is seen of a document.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class Recognizer {
    private Recognizer() {}

    /**
     * A recognizer.
     *
     * @return the recognizer
     */
    public static Recognizer create() {
        return new Recognizer();
    }

    /**
     * Reads a document: exactly, if it carries what is not printed.
     *
     * @param document what is seen of it
     * @return the issue, and what could not be placed
     */
    public Recognition recognize(SeenDocument document) {
        Objects.requireNonNull(document, "document must not be null");
        return DocumentOrder.of(document).sorted(body(document), document.outside());
    }

    private static Recognition body(SeenDocument document) {
        if (document.unprinted() != null) {
            try {
                Recognition restored = Restoration.of(document);
                return isStrange(document, restored) ? byLooks(document) : restored;
            } catch (IllegalArgumentException e) {
                // What is not printed was changed, or is of a newer version: the printed text still is what it is.
                return byLooks(document);
            }
        }
        return byLooks(document);
    }

    /** Whether most of a document is not what it carries beside its printed text: that is of another, or lost its styles. */
    private static boolean isStrange(SeenDocument document, Recognition restored) {
        boolean styled = document.blocks().stream()
                .anyMatch(block -> block instanceof SeenParagraph paragraph && paragraph.role() != null);
        long left = restored.leftovers().stream()
                .mapToLong(each -> each.text().length())
                .sum();
        return left > 0 && (!styled || left * 2 > Losses.length(document.blocks()));
    }

    /**
     * Reads plain text.
     *
     * @param text the text, in which lines may end where they end on paper
     * @return the issue, and what could not be placed
     */
    public Recognition recognize(String text) {
        Objects.requireNonNull(text, "text must not be null");
        return recognize(PlainText.see(text));
    }

    private static Recognition byLooks(SeenDocument document) {
        Report report = new Report();
        List<Line> lines = RoleRules.rule(document, report);
        Issue issue = IssueAssembly.assemble(lines, report);
        Losses.leave(lines.stream().map(Line::block).toList(), issue, report.leftovers());
        return new Recognition(issue, report.placements(), report.leftovers(), document.comments());
    }
}
