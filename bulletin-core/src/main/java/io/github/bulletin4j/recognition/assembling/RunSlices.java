package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.recognition.SeenRun;
import java.util.ArrayList;
import java.util.List;

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
        List<SeenRun> pieces = new ArrayList<>();
        int at = 0;
        for (SeenRun run : runs) {
            int begin = Math.max(from, at);
            int end = Math.min(to, at + run.text().length());
            if (begin < end) {
                add(pieces, new SeenRun(run.text().substring(begin - at, end - at), run.strong(), run.target()));
            }
            at += run.text().length();
        }
        List<Inline> inlines = new ArrayList<>();
        for (SeenRun piece : pieces) {
            add(piece, inlines);
        }
        return inlines;
    }

    private static void add(List<SeenRun> pieces, SeenRun piece) {
        int last = pieces.size() - 1;
        if (last >= 0
                && pieces.get(last).strong() == piece.strong()
                && piece.target() == null
                && pieces.get(last).target() == null) {
            pieces.set(last, new SeenRun(pieces.get(last).text() + piece.text(), piece.strong(), null));
        } else if (last >= 0
                && piece.target() != null
                && piece.target().equals(pieces.get(last).target())) {
            pieces.set(last, new SeenRun(pieces.get(last).text() + piece.text(), false, piece.target()));
        } else {
            pieces.add(piece);
        }
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
