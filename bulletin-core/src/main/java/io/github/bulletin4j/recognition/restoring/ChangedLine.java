package io.github.bulletin4j.recognition.restoring;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.composition.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The values of a changed line where values were taken out or put in: then what the style prints between them is no longer
 * there as often as it was. Each value goes to the piece that is between the same labels and as long as it was; a piece
 * that is left over was added, a value that is left over was taken out. Use by one thread.
 */
final class ChangedLine {
    /** Beyond this many pairs of a value and a piece a line is taken from left to right. */
    private static final int MOST_PAIRS = 40_000;

    /** A label that the line did not have, behind a value. */
    private static final Pattern LABEL = Pattern.compile("[ \u3000]++(?=[^ \u3000：]{1,8}：)");

    /** A value with what is printed before it. */
    record Value(Cuts.Cut cut, String before) {
        int length() {
            return Span.text(cut.spans()).length();
        }
    }

    /** What stands between two separators, without blanks around it, and the one before it. */
    record Piece(int from, int to, String before) {}

    /**
     * A value that was put in.
     *
     * @param from where it begins
     * @param to where it ends
     * @param list the path of the list that it belongs to
     * @param beside the value of the issue that it stands beside
     * @param isBehind whether it stands behind that value; at the front it stands before it
     */
    record Added(int from, int to, String list, Span beside, boolean isBehind) {}

    private final List<Value> values = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, String> lists = new HashMap<>();
    private final List<Cuts.Cut> cuts = new ArrayList<>();
    private final List<Added> added = new ArrayList<>();
    private boolean isLabelled;

    private ChangedLine() {}

    /** The line from left to right, or with its values found again where some were taken out or put in. */
    static ChangedLine of(List<Span> spans, String text, Role role) {
        ChangedLine line = new ChangedLine();
        List<Cuts.Cut> usual = Cuts.changed(spans, text, role);
        int limit = line.read(spans, usual, text);
        if (line.values.size() > 1) {
            line.divide(text, usual.get(0).from(), limit);
        }
        if (!line.isWhole() && (long) line.values.size() * line.pieces.size() <= MOST_PAIRS) {
            line.align();
        }
        if (line.cuts.isEmpty()) {
            line.cuts.addAll(usual);
        }
        return line;
    }

    /** What is left of each value, in order. */
    List<Cuts.Cut> cuts() {
        return cuts;
    }

    /** What was put in. */
    List<Added> added() {
        return added;
    }

    /** Takes the values with what stands before them; gives where the last one ends. */
    private int read(List<Span> spans, List<Cuts.Cut> usual, String text) {
        StringBuilder before = new StringBuilder();
        int next = 0;
        for (int i = 0; i < spans.size(); i++) {
            if (Cuts.isAdded(spans.get(i))) {
                before.append(spans.get(i).text());
            } else if (next < usual.size() && usual.get(next).spans().get(0) == spans.get(i)) {
                values.add(new Value(usual.get(next), before.toString()));
                i += usual.get(next++).spans().size() - 1;
                before.setLength(0);
            }
        }
        boolean ends = text.endsWith(before.toString());
        return text.length() - (ends ? before.length() : 0);
    }

    private void divide(String text, int start, int limit) {
        TreeSet<String> separators = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (int i = 1; i < values.size(); i++) {
            Value value = values.get(i);
            separators.add(value.before());
            String list = list(values.get(i - 1).cut(), value.cut());
            lists.merge(value.before(), list, (one, other) -> one.length() <= other.length() ? one : other);
        }
        isLabelled = separators.stream().anyMatch(each -> each.indexOf('：') >= 0);
        String before = first(separators, text, start);
        int from = start + before.strip().length();
        for (int at = from; at < limit; at++) {
            String separator = separator(separators, text, at, limit);
            if (!separator.isEmpty()) {
                pieces.add(piece(text, from, at, before));
                from = at + separator.length();
                before = separator;
                at = from - 1;
            }
        }
        pieces.add(piece(text, from, Math.max(from, limit), before));
    }

    private static Piece piece(String text, int from, int to, String before) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(text.charAt(begin))) {
            begin++;
        }
        while (begin < end && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Piece(begin, end, before);
    }

    /** The label that begins a line whose first value was taken out, with the blanks that were before it. */
    private String first(Set<String> separators, String text, int start) {
        for (String separator : separators) {
            if (isLabelled && !separator.isBlank() && text.startsWith(separator.strip(), start)) {
                return separator;
            }
        }
        return "";
    }

    /** What divides two values at a place, empty if nothing does. */
    private String separator(Set<String> separators, String text, int at, int limit) {
        for (String separator : separators) {
            if (text.startsWith(separator, at) && at + separator.length() <= limit) {
                return separator;
            }
        }
        Matcher label = LABEL.matcher(text).region(at, limit);
        return isLabelled && label.lookingAt() ? label.group() : "";
    }

    /** The path of the list that two values are in, one behind the other; empty if they are in none. */
    private static String list(Cuts.Cut one, Cuts.Cut other) {
        String left = one.spans().get(one.spans().size() - 1).path().toString();
        String right = other.spans().get(0).path().toString();
        int same = 0;
        while (same < Math.min(left.length(), right.length()) && left.charAt(same) == right.charAt(same)) {
            same++;
        }
        int bracket = left.lastIndexOf('[', Math.max(0, same - 1));
        boolean within = bracket >= 0 && left.indexOf(']', bracket) >= same && right.indexOf(']', bracket) >= same;
        return within ? left.substring(0, bracket) : "";
    }

    /** Whether each value still has what stood before it. */
    private boolean isWhole() {
        if (values.size() < 2) {
            return true;
        }
        if (values.size() != pieces.size()) {
            return false;
        }
        for (int i = 1; i < values.size(); i++) {
            if (!values.get(i).before().equals(pieces.get(i).before())) {
                return false;
            }
        }
        return true;
    }

    private void align() {
        Alignment alignment = new Alignment(values, pieces, isLabelled);
        Span last = null;
        List<Integer> front = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < values.size(); i++) {
            int first = alignment.first(i);
            if (first < 0) {
                continue;
            }
            for (; next < first; next++) {
                if (last == null) {
                    front.add(next);
                } else {
                    add(next, last, true);
                }
            }
            List<Span> spans = values.get(i).cut().spans();
            next = alignment.end(i);
            cuts.add(new Cuts.Cut(
                    spans, pieces.get(first).from(), pieces.get(next - 1).to()));
            for (int piece : front) {
                add(piece, spans.get(0), false);
            }
            front.clear();
            last = spans.get(spans.size() - 1);
        }
        for (; last != null && next < pieces.size(); next++) {
            add(next, last, true);
        }
    }

    /** The list that a value beside a separator is one of: that which it divides, or another where the editor took another. */
    private String listOf(Span value, String separator) {
        String path = value.path().toString();
        String usual = lists.getOrDefault(separator, "");
        return !usual.isEmpty() && path.startsWith(usual + '[')
                ? usual
                : lists.values().stream()
                        .filter(list -> !list.isEmpty() && path.startsWith(list + '['))
                        .min(Comparator.comparingInt(String::length))
                        .orElse("");
    }

    /**
     * A piece that no value has: it is one of a list, or the value beside it goes on to its end. Where values have labels it
     * is of none of them, and left over.
     */
    private void add(int index, Span beside, boolean isBehind) {
        Piece piece = pieces.get(index);
        String separator = isBehind ? piece.before() : pieces.get(index + 1).before();
        String list = listOf(beside, separator);
        if (!list.isEmpty() && piece.from() < piece.to()) {
            added.add(new Added(piece.from(), piece.to(), list, beside, isBehind));
        }
        if (!list.isEmpty() || isLabelled) {
            return;
        }
        Cuts.Cut cut = cuts.remove(cuts.size() - 1);
        cuts.add(new Cuts.Cut(cut.spans(), Math.min(cut.from(), piece.from()), Math.max(cut.to(), piece.to())));
    }
}
