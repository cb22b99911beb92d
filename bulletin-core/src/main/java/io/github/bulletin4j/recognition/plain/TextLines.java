package io.github.bulletin4j.recognition.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Divides a text into lines. Where a line feed ends a laid-out line and an empty line follows each, as in text taken from a
 * PDF, a line of blanks is an empty paragraph and a blank at the start of a line begins a page.
 */
final class TextLines {
    private TextLines() {}

    static List<TextLine> of(String text) {
        String[] all = text.replace("\r\n", "\n").replace('\r', '\n').split("\n", -1);
        boolean spaced = isSpaced(all);
        List<TextLine> lines = new ArrayList<>();
        boolean blank = true;
        boolean page = true;
        for (int i = 0; i < all.length; i++) {
            String line = all[i];
            page |= line.indexOf('\f') >= 0;
            String stripped = line.replace("\f", "").strip();
            if (stripped.isEmpty()) {
                blank |= !spaced || !line.isEmpty();
                continue;
            }
            boolean begins = spaced && Character.isWhitespace(line.charAt(0));
            lines.add(new TextLine(i + 1, line, stripped, blank, page || begins));
            blank = false;
            page = false;
        }
        return lines;
    }

    /** Whether nearly every line is followed by an empty one, and empty paragraphs are told from those by their blanks. */
    private static boolean isSpaced(String[] lines) {
        int said = 0;
        int followed = 0;
        boolean blanks = false;
        for (int i = 0; i + 1 < lines.length; i++) {
            blanks |= !lines[i].isEmpty() && lines[i].isBlank();
            if (!lines[i].isBlank()) {
                said++;
                followed += lines[i + 1].isEmpty() ? 1 : 0;
            }
        }
        return blanks && said > 3 && followed * 10 >= said * 8;
    }
}
