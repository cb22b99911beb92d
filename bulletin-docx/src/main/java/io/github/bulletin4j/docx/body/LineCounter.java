package io.github.bulletin4j.docx.body;

/**
 * Counts the lines that a text fills, as a word processor breaks Chinese text: after any Chinese character, not before
 * closing punctuation, not within a Latin word or a number. Widths of Latin characters are those of Times New Roman.
 */
final class LineCounter {
    private static final String CLOSING = "、。，．；：？！）》」』】〕”’…,.;:?!)%";

    /** Widths of the characters from U+0020 to U+007E, in thousandths of an em. */
    private static final int[] LATIN = {
        250, 333, 408, 500, 500, 833, 778, 180, 333, 333, 500, 564, 250, 333, 250, 278, 500, 500, 500, 500, 500, 500,
                500,
        500, 500, 500, 278, 278, 564, 564, 564, 444, 921, 722, 667, 667, 722, 611, 556, 722, 722, 333, 389, 722, 611,
                889,
        722, 722, 556, 722, 667, 556, 611, 722, 722, 944, 722, 722, 611, 333, 278, 333, 469, 500, 333, 444, 500, 444,
                500,
        444, 333, 500, 500, 278, 278, 500, 278, 778, 500, 500, 500, 500, 333, 389, 278, 500, 500, 722, 500, 500, 444,
                480,
        200, 480, 541
    };

    /** The gap that word processors set between Chinese and Latin text, in thousandths of an em. */
    private static final int GAP = 250;

    private final long width;
    private long room;
    private long used;
    private int lines = 1;
    private int others;

    private LineCounter(int width, int first) {
        // A line that holds nothing would never end.
        this.width = Math.max(1, width) * 1000L;
        this.room = Math.max(1, width - first) * 1000L;
    }

    /**
     * Counts the lines of a text.
     *
     * @param text the text; line feeds end lines
     * @param width the width of a line, in twips
     * @param first how much less the first line holds, in twips; below 0 it holds more
     * @param em the width of a Chinese character, in twips
     * @param tracking what is added after each character, in twips
     * @return the count
     */
    static LineCounter of(String text, int width, int first, int em, int tracking) {
        LineCounter counter = new LineCounter(width, first);
        long ideographWidth = (em + tracking) * 1000L;
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            int end = i + 1;
            if (isIdeograph(c)) {
                while (end < text.length() && isIdeograph(text.charAt(end))) {
                    end++;
                }
                counter.addEach(end - i, ideographWidth);
            } else if (c == '\n') {
                counter.newLine();
            } else {
                end = unitEnd(text, i);
                boolean hangs = end == i + 1 && CLOSING.indexOf(c) >= 0;
                counter.add(width(text, i, end, em, tracking), hangs);
                counter.others++;
            }
            i = end;
        }
        return counter;
    }

    /** How many lines there are, at least 1. */
    int lines() {
        return lines;
    }

    /**
     * Whether a word processor will surely come to the same number: the text does not end close to the end of a line, be
     * it before or behind. Each punctuation mark and each Latin word can add a little to the difference.
     */
    boolean isCertain(int em) {
        long doubtful = (500 + 80L * others) * em;
        return lines == 1 ? used <= room : used > doubtful && used < room - doubtful;
    }

    private void newLine() {
        lines++;
        room = width;
        used = 0;
    }

    /** Adds what is not broken, unless it is longer than a line. */
    private void add(long unit, boolean hangs) {
        if (used > 0 && used + (hangs ? unit / 2 : unit) > room) {
            newLine();
        }
        used += unit;
        while (used > room && unit > room) {
            lines++;
            used -= room;
            unit -= room;
        }
    }

    /** Adds some characters, each as if by {@link #add}, but a line at a time: most of any text is such characters. */
    private void addEach(int count, long unit) {
        int left = count;
        while (left > 0) {
            long fitting = Math.min(left, (room - used) / unit);
            if (fitting > 0) {
                used += fitting * unit;
                left -= (int) fitting;
            } else {
                add(unit, false);
                left--;
            }
        }
    }

    /** Whether a character is Chinese and no punctuation. */
    private static boolean isIdeograph(char c) {
        return c >= 0x4E00 && c < 0xA000;
    }

    /** A Latin word is one unit, with what follows it closely; a Chinese character too. */
    private static int unitEnd(String text, int start) {
        if (!isWord(text.charAt(start))) {
            return start + (Character.isHighSurrogate(text.charAt(start)) && start + 1 < text.length() ? 2 : 1);
        }
        int end = start + 1;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return c > ' ' && c < 0x2E80 && c != '“' && c != '‘' && CLOSING.indexOf(c) < 0;
    }

    private static long width(String text, int from, int to, int em, int tracking) {
        long width = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!Character.isLowSurrogate(c)) {
                width += (c >= ' ' && c <= '~' ? LATIN[c - ' '] : 1000L) * em + tracking * 1000L;
            }
        }
        boolean latin = isWord(text.charAt(from));
        boolean afterChinese = latin && from > 0 && text.charAt(from - 1) >= 0x2E80;
        boolean beforeChinese = latin && to < text.length() && text.charAt(to) >= 0x4E00;
        return width + (afterChinese ? (long) GAP * em : 0) + (beforeChinese ? (long) GAP * em : 0);
    }
}
