package io.github.bulletin4j.typography;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;

/**
 * What is not prose (文件名、路径、代码): names of files, paths, data between braces. Where a mark certainly belongs to one of
 * them it is not read at all; where it may belong to the sentence as well, it is found, and its author decides.
 */
final class Literals {

    private static final Set<String> EXTENSIONS = Set.of(
            ("doc docx xls xlsx ppt pptx wps et dps ofd pdf txt csv rtf md html htm xml json yaml zip rar 7z tar gz "
                            + "jpg jpeg png gif bmp tif tiff svg mp3 mp4 wav avi mov exe apk java py js css sql log dwg psd")
                    .split(" "));
    private static final int LONGEST_EXTENSION = 5;
    private static final int LONGEST_NAME = 64;
    private static final String IN_NAME = "-_+&~#[]";
    /** An address that ends so may go on with what an address cannot hold. */
    private static final String UNFINISHED = "/=?&#-_%~";

    private static final String IN_ADDRESS = "/=&#";

    private final Passage passage;
    private final String text;
    private final BitSet certain = new BitSet();
    private final BitSet doubtful = new BitSet();

    private Literals(Passage passage) {
        this.passage = passage;
        this.text = passage.text;
    }

    /** Looks for them. */
    static Literals in(Passage passage) {
        Literals literals = new Literals(passage);
        String text = passage.text;
        if (text.indexOf('{') >= 0) {
            literals.braces();
        }
        if (text.contains("[\"")) {
            literals.arrays();
        }
        if (text.indexOf('.') >= 0 || text.indexOf('/') >= 0 || text.indexOf('\\') >= 0) {
            literals.runs();
        }
        return literals;
    }

    /** The end of what is no prose at a place, or the place itself. */
    int end(int place) {
        return certain.get(place) ? certain.nextClearBit(place) : place;
    }

    /** Whether some character between two places may belong to the sentence or not. */
    boolean isDoubtful(int from, int to) {
        if (doubtful.isEmpty()) {
            return false;
        }
        int place = from;
        while (place < to && !doubtful.get(place)) {
            place++;
        }
        return place < to;
    }

    private void braces() {
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '{') {
                start = depth++ == 0 ? i : start;
            } else if (c == '}' && depth > 0 && --depth == 0) {
                boolean data = find("\"", start, i) < i && find(":", start, i) < i;
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
            certain.set(start, end + 2);
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

    private static boolean divides(char c) {
        return Glyphs.is(c, Glyphs.BLANK | Glyphs.MARK) || c == '\n' || c == '"' || c == '<' || c == '>';
    }

    private void run(int start, int end) {
        if (find("\\", start, end) < end) {
            folders(start, end);
        }
        int address = address(start, end);
        if (address < end) {
            addresses(address, end);
        } else if (find("/", start, end) < end) {
            slashes(start, end);
        }
        int from = start;
        for (int dot = find(".", start, end); dot < end; dot = find(".", dot + 1, end)) {
            int last = extension(dot, end);
            if (last > dot) {
                file(from, dot, last);
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

    /** The end of the extension after a dot, or the dot. */
    private int extension(int dot, int end) {
        int last = dot + 1;
        while (last < end && last - dot <= LONGEST_EXTENSION + 1 && passage.is(last, Glyphs.LETTER | Glyphs.DIGIT)) {
            last++;
        }
        boolean known = last - dot <= LONGEST_EXTENSION + 1
                && EXTENSIONS.contains(text.substring(dot + 1, last).toLowerCase(Locale.ROOT));
        return known ? last : dot;
    }

    /** A name of a file up to its dot: its half-width end is one certainly, where its Chinese begins nobody can tell. */
    private void file(int start, int dot, int end) {
        int least = Math.max(start, dot - LONGEST_NAME);
        int from = dot;
        for (int next = before(from, least); next < from; next = before(from, least)) {
            from = next;
        }
        certain.set(from, end);
        boolean folder = find("/", least, from) < from;
        int first = from;
        int closed = 0;
        while (first > least && closed >= 0) {
            char c = text.charAt(first - 1);
            closed += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (closed < 0 || !folder && ",;:?!".indexOf(c) >= 0) {
                break;
            }
            first--;
        }
        doubtful.set(first, from);
    }

    /** Where the last part of the half-width end of a name of a file begins: a character, or a pair of brackets. */
    private int before(int place, int least) {
        if (place == least) {
            return place;
        }
        char c = text.charAt(place - 1);
        if (c != ')') {
            return Glyphs.is(c, Glyphs.LATIN) || IN_NAME.indexOf(c) >= 0 ? place - 1 : place;
        }
        int opening = place - 2;
        while (opening >= least && "(),;:".indexOf(text.charAt(opening)) < 0) {
            opening--;
        }
        return opening >= least && text.charAt(opening) == '(' ? opening : place;
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
