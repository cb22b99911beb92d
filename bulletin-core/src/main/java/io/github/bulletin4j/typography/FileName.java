package io.github.bulletin4j.typography;

import java.util.Locale;
import java.util.Set;

/** The name of a file (文件名): known by its extension; its brackets and commas are its own. */
final class FileName {

    /** The longest name that is looked at. */
    static final int LONGEST = 64;

    private static final Set<String> EXTENSIONS = Set.of(
            ("doc docx xls xlsx ppt pptx wps et dps ofd pdf txt csv rtf md html htm xml json yaml zip rar 7z tar gz "
                            + "jpg jpeg png gif bmp tif tiff svg mp3 mp4 wav avi mov exe apk java py js css sql log dwg psd")
                    .split(" "));
    private static final int LONGEST_EXTENSION = 5;
    private static final String IN_NAME = "-_+&~#[]";

    private FileName() {}

    /** The end of the extension after a dot, or the dot when none follows. */
    static int end(Passage passage, int dot, int limit) {
        int last = dot + 1;
        while (last < limit && last - dot <= LONGEST_EXTENSION + 1 && passage.is(last, Glyphs.LETTER | Glyphs.DIGIT)) {
            last++;
        }
        boolean known = last - dot <= LONGEST_EXTENSION + 1
                && EXTENSIONS.contains(passage.text.substring(dot + 1, last).toLowerCase(Locale.ROOT));
        return known ? last : dot;
    }

    /** Where the half-width end of a name begins, which certainly belongs to it, with brackets and what they hold. */
    static int start(Passage passage, int limit, int dot) {
        int least = Math.max(limit, dot - LONGEST);
        int from = dot;
        for (int next = before(passage, from, least); next < from; next = before(passage, from, least)) {
            from = next;
        }
        return from;
    }

    /** Where the part of one piece begins that ends at a place: a character, or a pair of brackets; or the place. */
    private static int before(Passage passage, int place, int least) {
        if (place == least) {
            return place;
        }
        char c = passage.at(place - 1);
        if (c != ')') {
            return Glyphs.is(c, Glyphs.LATIN) || IN_NAME.indexOf(c) >= 0 ? place - 1 : place;
        }
        int opening = place - 2;
        while (opening >= least && "(),;:".indexOf(passage.at(opening)) < 0) {
            opening--;
        }
        return opening >= least && passage.at(opening) == '(' ? opening : place;
    }

    /** Where a name may begin at the earliest: nobody can tell its Chinese from that of the sentence before it. */
    static int earliest(Passage passage, int least, int start) {
        boolean folder = false;
        for (int i = least; i < start && !folder; i++) {
            folder = passage.at(i) == '/';
        }
        int first = start;
        int closed = 0;
        while (first > least) {
            char c = passage.at(first - 1);
            closed += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (closed < 0 || !folder && ",;:?!".indexOf(c) >= 0) {
                break;
            }
            first--;
        }
        return first;
    }
}
