package io.github.bulletin4j.typography;

import java.util.BitSet;

/** Finds what is not prose in a passage: reads it once for what stands between braces and once for names, paths and addresses. */
final class LiteralReader {

    /** An address that ends so may go on with what an address cannot hold. */
    private static final String UNFINISHED = "/=?&#-_%~";

    private static final String IN_ADDRESS = "/=&#";
    private static final String SENTENCE_END = "。";

    private final Passage passage;
    private final String text;
    private final BitSet certain = new BitSet();
    private final BitSet doubtful = new BitSet();

    LiteralReader(Passage passage) {
        this.passage = passage;
        this.text = passage.text;
    }

    Literals read() {
        braces();
        arrays();
        runs();
        for (int i = certain.nextSetBit(0); i >= 0; i = certain.nextSetBit(i + 1)) {
            if (isHidden(text.charAt(i))) {
                certain.clear(i);
            }
        }
        return new Literals(certain, doubtful);
    }

    /** Whether a character does not look like what it is, which is told wherever it stands. */
    private static boolean isHidden(char c) {
        return Glyphs.is(c, Glyphs.BIDI | Glyphs.PRIVATE | Glyphs.ZERO_WIDTH);
    }

    private void braces() {
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                start = depth++ == 0 ? i : start;
            } else if (c == '}' && depth > 0 && --depth == 0) {
                boolean data = holds("\"", start, i) && holds(":", start, i) && !holds(SENTENCE_END, start, i);
                (data ? certain : doubtful).set(start, i + 1);
            }
        }
    }

    private void arrays() {
        int start = text.indexOf("[\"");
        while (start >= 0) {
            int end = text.indexOf("\"]", start + 1);
            if (end < 0) {
                return;
            }
            (holds(SENTENCE_END, start, end) ? doubtful : certain).set(start, end + 2);
            start = text.indexOf("[\"", end);
        }
    }

    /** Looks at what stands between blanks, quotation marks and marks of full width. */
    private void runs() {
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || divides(text.charAt(i))) {
                if (i > start) {
                    run(start, i);
                }
                start = i + 1;
            }
        }
    }

    /** Quotation marks and marks of full width, which no name of a file has. */
    private static boolean divides(char c) {
        return Glyphs.is(c, Glyphs.BLANK | Glyphs.MARK) || c == '\n' || c == '"' || c == '<' || c == '>';
    }

    private void run(int start, int end) {
        if (holds("\\", start, end)) {
            folders(start, end);
        }
        int address = address(start, end);
        if (address < end) {
            addresses(address, end);
        } else if (holds("/", start, end)) {
            slashes(start, end);
        }
        int from = start;
        for (int dot = find(".", start, end); dot < end; dot = find(".", dot + 1, end)) {
            int last = FileName.end(passage, dot, end);
            if (last > dot) {
                int name = FileName.start(passage, from, dot);
                certain.set(name, last);
                doubtful.set(FileName.earliest(passage, Math.max(from, dot - FileName.LONGEST), name), name);
                from = last;
            }
        }
    }

    /** Paths of Windows: E:\a\b, \\a\b. The last name of one may end before the end of the run. */
    private void folders(int start, int end) {
        int root = root(start, end);
        if (root == end) {
            doubtful.set(start, end);
        }
        while (root < end) {
            int next = root(root + 3, end);
            int last = text.lastIndexOf('\\', next - 1) + 1;
            certain.set(root, last);
            doubtful.set(last, Math.max(last, next));
            root = next;
        }
    }

    private int root(int from, int end) {
        for (int i = from; i + 1 < end; i++) {
            if (text.startsWith("\\\\", i) || text.startsWith(":\\", i + 1) && passage.is(i, Glyphs.LETTER)) {
                return i;
            }
        }
        return end;
    }

    private int address(int from, int end) {
        int place = from;
        while (place < end && !text.startsWith("://", place) && !text.startsWith("www.", place)) {
            place++;
        }
        return place;
    }

    /** What follows an address directly is prose, or a part of it that no address holds. */
    private void addresses(int first, int end) {
        int address = first;
        while (address < end) {
            int after = Math.max(address + 3, Addresses.end(passage, address));
            int next = address(after, end);
            boolean unfinished = UNFINISHED.indexOf(text.charAt(after - 1)) >= 0 && passage.is(after, Glyphs.HAN);
            if (after < next && (unfinished || holds(IN_ADDRESS, after, next))) {
                doubtful.set(after, next);
            }
            address = next;
        }
    }

    /** Paths with slashes, of which at least one stands beside a letter: 和/或 is none. */
    private void slashes(int start, int end) {
        int first = find("/", start, end);
        int last = text.lastIndexOf('/', end - 1);
        boolean path = first < last
                && (passage.is(first + 1, Glyphs.LETTER)
                        || passage.is(first - 1, Glyphs.LETTER)
                        || passage.is(last + 1, Glyphs.LETTER)
                        || passage.at(first - 1) == '.'
                        || passage.at(first - 1) == '~');
        if (path) {
            boolean rooted = !passage.is(first - 1, Glyphs.HAN | Glyphs.LATIN);
            (rooted ? certain : doubtful).set(first, last);
            doubtful.set(last, rooted ? end : last);
        }
    }

    /** The first place of a string between two places, or the second of these. */
    private int find(String what, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.startsWith(what, i)) {
                return i;
            }
        }
        return to;
    }

    private boolean holds(String characters, int from, int to) {
        for (int i = from; i < to; i++) {
            if (characters.indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }
}
