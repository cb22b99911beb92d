package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.model.Text;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a changed line into the pieces that it had. What the style adds is looked for in order; what stands between belongs
 * to the values. A number or label that the editor changed is still one.
 */
final class Cuts {
    private static final Set<Role> NUMBERED =
            EnumSet.of(Role.HEADLINE, Role.HEADING_1, Role.HEADING_2, Role.HEADING_3, Role.HEADING_4, Role.LIST_ITEM);

    /** A number with a mark: digits alone may begin the text, as in 三季度 or 3月, and so may those of 1.5. */
    private static final Pattern NUMBER = Pattern.compile("(?:[（(](?:[〇一二三四五六七八九十百]{1,5}|\\d{1,3})[）)][、．.]?"
            + "|(?:[〇一二三四五六七八九十百]{1,5}|\\d{1,3})(?:[）)][、．.]?|、|[．.](?!\\d))|[•●·■◆])\\s*");

    /**
     * A piece of the line.
     *
     * @param spans the spans of the issue that it is all of: one, or several between which nothing is printed
     * @param from where it begins
     * @param to where it ends
     */
    record Cut(List<Span> spans, int from, int to) {}

    private Cuts() {}

    /** The pieces of a line, with the tabs between its slots. */
    static List<Span> spans(TextPart part) {
        if (!(part instanceof SlottedLine line)) {
            return part.spans();
        }
        List<Span> spans = new ArrayList<>();
        for (List<Span> slot : List.of(line.left(), line.center(), line.right())) {
            if (!Span.text(spans).isEmpty() && !Span.text(slot).isEmpty()) {
                spans.add(new Span(Span.Kind.WORDING, line.role(), line.path(), new Text("\t")));
            }
            spans.addAll(slot);
        }
        return spans;
    }

    /** The cuts of a line whose text nobody changed: the inlines of one paragraph together, all else piece by piece. */
    static List<Cut> exact(List<Span> spans) {
        List<Cut> cuts = new ArrayList<>();
        int at = 0;
        int i = 0;
        while (i < spans.size()) {
            String owner = inlines(spans.get(i));
            int begin = i;
            int from = at;
            do {
                at += spans.get(i++).text().length();
            } while (!owner.isEmpty()
                    && i < spans.size()
                    && inlines(spans.get(i)).equals(owner));
            cuts.add(new Cut(List.copyOf(spans.subList(begin, i)), from, at));
        }
        return cuts;
    }

    /** The path of the list of inlines that a value of the issue is in, or an empty text. */
    static String inlines(Span span) {
        String path = span.path().toString();
        int at = isAdded(span) ? -1 : path.lastIndexOf(".inlines[");
        return at < 0 ? "" : path.substring(0, at) + ".inlines";
    }

    /** The cuts of a changed line, without what the style adds. */
    static List<Cut> changed(List<Span> spans, String text, Role role) {
        List<Cut> cuts = new ArrayList<>();
        int at = 0;
        int i = 0;
        while (i < spans.size()) {
            if (isAdded(spans.get(i))) {
                at = skip(spans.get(i), text, at, role, i == 0);
                i++;
                continue;
            }
            int end = i;
            while (end < spans.size() && !isAdded(spans.get(end))) {
                end++;
            }
            int to = end == spans.size() ? text.length() : find(spans.get(end).text(), text, at, spans, end);
            cuts.add(new Cut(List.copyOf(spans.subList(i, end)), at, to));
            at = to;
            i = end;
        }
        if (at < text.length() && !cuts.isEmpty()) {
            Cut last = cuts.remove(cuts.size() - 1);
            cuts.add(new Cut(last.spans(), last.from(), text.length()));
        }
        return cuts;
    }

    /** Whether a piece is no value of the issue. The label of a note is one, though it marks the note. */
    static boolean isAdded(Span span) {
        boolean label =
                span.kind() == Span.Kind.MARKER && span.path().toString().endsWith(".label");
        return span.kind() != Span.Kind.TEXT && !label;
    }

    private static int skip(Span span, String text, int at, Role role, boolean first) {
        String added = span.text();
        if (text.startsWith(added, at)) {
            return at + added.length();
        }
        Matcher number = NUMBER.matcher(text).region(at, text.length());
        return first && NUMBERED.contains(role) && number.lookingAt() ? number.end() : at;
    }

    /** Where what the style adds stands: at the end of the line, if it ends the line, else the first place. */
    private static int find(String added, String text, int at, List<Span> spans, int index) {
        boolean last = index == spans.size() - 1;
        int place = last ? text.lastIndexOf(added) : text.indexOf(added, at);
        return place < at ? text.length() : place;
    }
}
