package io.github.bulletin4j.recognition.ruling;

import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenRun;
import io.github.bulletin4j.recognition.assembling.HeadNumbers;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gaps of blanks in a line of the head, or of printing (编印单位与日期之间的空格): between an office and a date or a number two blanks are meant as a tab. Behind
 * a word that ends what an office does, as 编印, one is enough.
 */
final class HeadGaps {
    private static final Pattern GAP = Pattern.compile("(?<=\\S)\\p{Zs}+(?=\\S)");

    private static final Pattern WEEKDAY = Pattern.compile("[（(]?星期[一二三四五六日天][）)]?");

    private enum Piece {
        DATE,
        NUMBER,
        OTHER
    }

    private HeadGaps() {}

    /** The line with tabs for such gaps; the same if it has none. */
    static SeenParagraph divided(SeenParagraph line) {
        String text = line.text();
        if (text.length() > Forms.LONGEST || text.indexOf('\t') >= 0) {
            return line;
        }
        StringBuilder divided = new StringBuilder();
        int begin = 0;
        Matcher gap = GAP.matcher(text);
        while (gap.find()) {
            String before = text.substring(begin, gap.start());
            int wide = gap.end() - gap.start();
            if (wide > 1 && differ(before, text.substring(gap.end())) || wide == 1 && isEnd(before, text, gap.end())) {
                divided.append(before).append('\t');
                begin = gap.end();
            }
        }
        return begin == 0
                ? line
                : line.with(List.of(
                        new SeenRun(divided.append(text, begin, text.length()).toString(), false, null)));
    }

    /** Whether one of two pieces is an office, and the other a date or a number. */
    private static boolean differ(String before, String rest) {
        String next = rest.split("\\p{Zs}{2,}", 2)[0];
        return kind(before) != kind(next) && (kind(before) == Piece.OTHER || kind(next) == Piece.OTHER);
    }

    private static boolean isEnd(String before, String text, int behind) {
        Matcher date = Forms.DATE.matcher(text).region(behind, text.length());
        return Forms.is(Forms.COMPILED, before.strip()) && date.lookingAt();
    }

    private static Piece kind(String piece) {
        if (Forms.DATE.matcher(piece).find() || WEEKDAY.matcher(piece).matches()) {
            return Piece.DATE;
        }
        return HeadNumbers.isNumbered(piece) || HeadNumbers.isNamed(piece) ? Piece.NUMBER : Piece.OTHER;
    }
}
