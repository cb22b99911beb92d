package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.recognition.SeenRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Turns a piece of a paragraph into the inlines that its runs look like. */
public final class RunSlices {
    private RunSlices() {}

    /**
     * The inlines of a piece of text.
     *
     * @param runs the runs of the paragraph
     * @param from where the piece begins in their text
     * @param to where it ends
     * @return the inlines, like ones side by side joined
     */
    public static List<Inline> inlines(List<SeenRun> runs, int from, int to) {
        List<Inline> inlines = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        SeenRun last = null;
        int at = 0;
        for (SeenRun run : runs) {
            int begin = Math.max(from, at);
            int end = Math.min(to, at + run.text().length());
            if (begin < end) {
                if (last != null && !isLike(last, run)) {
                    add(joined, last, inlines);
                }
                joined.append(run.text(), begin - at, end - at);
                last = run;
            }
            at += run.text().length();
        }
        if (last != null) {
            add(joined, last, inlines);
        }
        return inlines;
    }

    /** Whether two runs are one: links to the same place, or other text that looks alike. */
    private static boolean isLike(SeenRun one, SeenRun other) {
        return Objects.equals(one.target(), other.target()) && (one.target() != null || one.strong() == other.strong());
    }

    private static void add(StringBuilder joined, SeenRun like, List<Inline> inlines) {
        add(new SeenRun(joined.toString(), like.strong(), like.target()), inlines);
        joined.setLength(0);
    }

    private static void add(SeenRun piece, List<Inline> inlines) {
        if (piece.target() != null) {
            inlines.add(new Link(piece.text(), piece.target()));
            return;
        }
        String[] lines = piece.text().split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                inlines.add(new LineBreak());
            }
            if (!lines[i].isEmpty()) {
                inlines.add(piece.strong() ? new Strong(lines[i]) : new Text(lines[i]));
            }
        }
    }
}
