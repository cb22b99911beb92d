package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.hypertext.Address;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenRun;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether text is still emphasised, and linked, as it was printed (着重、链接): what an editor makes bold stands so in the issue. */
final class Emphasis {
    private Emphasis() {}

    /**
     * Whether a piece of a paragraph is emphasised as what was printed there.
     *
     * @param printed what was printed; if the text was changed, one span
     * @param paragraph the paragraph
     * @param from where the piece begins
     * @param to where it ends
     */
    static boolean isKept(List<Span> printed, SeenParagraph paragraph, int from, int to) {
        BitSet strong = new BitSet();
        @Nullable String[] targets = new String[paragraph.text().length()];
        int at = 0;
        for (SeenRun run : paragraph.runs()) {
            int end = at + run.text().length();
            strong.set(at, end, run.strong());
            Arrays.fill(targets, at, end, run.target());
            at = end;
        }
        if (paragraph.look().bold() && strong.isEmpty()) {
            // All of the paragraph is as bold as its style: nothing tells what is emphasised.
            strong.set(0, at);
        }
        String text = paragraph.text();
        at = from;
        for (int i = 0; i < printed.size(); i++) {
            Span span = printed.get(i);
            boolean link = span.inline() instanceof Link;
            boolean isStrong = span.inline() instanceof Strong;
            // What leads nowhere is printed as text.
            String target = span.inline() instanceof Link printedLink ? Address.of(printedLink) : null;
            int end =
                    i == printed.size() - 1 ? to : Math.min(to, at + span.text().length());
            for (; at < end; at++) {
                boolean said = !Character.isWhitespace(text.charAt(at));
                if (said && !(Objects.equals(targets[at], target) && (link || strong.get(at) == isStrong))) {
                    return false;
                }
            }
        }
        return true;
    }
}
