package io.github.bulletin4j.typesetting;

/**
 * Breaks a paragraph into lines as a word processor does (断行), in time that grows with the text alone. Widths are
 * reckoned in thousandths of a twip. Immutable.
 *
 * <p>A line takes as many characters as fit. Marks may hang outside it or give up the empty half at its end; in Word's
 * {@linkplain Manner#WORD manner} those within it give up a part of theirs as well, if one more piece then fits.
 */
final class LineBreaker {
    /** Takes the lines of a paragraph. */
    @FunctionalInterface
    interface Lines {
        /**
         * Takes a line.
         *
         * @param start where it begins in the text
         * @param end where it ends, without the line feed that ends it
         */
        void line(int start, int end);
    }

    /** What stands before a text: for a mark that begins it LibreOffice takes the Latin font. */
    private static final int NOTHING = Traits.LATIN;

    private static final LineCount ONE = new LineCount(1, false);

    private final LineFormat format;
    private final boolean squeezes;
    private final int han;

    LineBreaker(LineFormat format, Manner manner) {
        this.format = format;
        this.squeezes = manner == Manner.WORD;
        this.han = 1000 * (format.em() + format.tracking());
    }

    /** Counts the lines of a text, at least 1. */
    LineCount count(String text) {
        if (isShort(text)) {
            return ONE;
        }
        int[] last = new int[1];
        int lines = lines(text, (start, end) -> last[0] = start);
        int room = format.width() - (lines == 1 ? format.firstLineIndent() : 0);
        int width = width(text, last[0]);
        // A mark or a word can add a little to the difference between one word processor and another.
        int doubtful = 3 * format.em() / 2;
        return new LineCount(lines, width > room - doubtful);
    }

    /** What the first line holds, in twips. */
    int room() {
        return format.width() - Math.max(0, format.firstLineIndent());
    }

    /** The width of a text on one line, in twips. */
    int width(String text) {
        return width(text, 0);
    }

    /** Whether a text fits a line for certain: even if every character were as wide as the widest, with a gap before it. */
    private boolean isShort(String text) {
        long widest = Math.max(han, 1000L * format.em()) + 1000L * format.em() / 4 + 1000L;
        long room = 1000L * (format.width() - format.firstLineIndent() - 3 * format.em() / 2);
        return text.length() * widest <= room && text.indexOf('\n') < 0 && text.indexOf('\r') < 0;
    }

    /** The width of the text from a place on, in twips. */
    private int width(String text, int start) {
        LineFit fit = new LineFit(start, Integer.MAX_VALUE / 2, format, squeezes);
        int previous = NOTHING;
        for (int i = start; i < text.length(); i++) {
            int run = i == start || previous == Traits.HAN ? run(text, i, fit.most(han)) : 0;
            if (run > 0) {
                i += run - 1;
                fit.addRun(run, han, i);
                previous = Traits.HAN;
                continue;
            }
            int traits = traits(text.charAt(i), previous);
            fit.add(traits, width(text.charAt(i), traits));
            previous = traits;
        }
        return fit.used() / 1000;
    }

    /** Hands on the lines of a text, at least 1, and counts them. */
    int lines(String text, Lines lines) {
        int count = 0;
        int start = 0;
        int before = NOTHING;
        do {
            int room = format.width() - (count == 0 ? format.firstLineIndent() : 0);
            int end = end(text, start, before, 1000 * room);
            lines.line(start, end);
            count++;
            before = squeezes ? NOTHING : before(text, start, before, end);
            start = end + feed(text, end);
            if (start > end && start == text.length()) {
                // Behind a break that ends the text there is an empty line.
                lines.line(start, start);
                count++;
            }
        } while (start < text.length());
        return count;
    }

    /** How long a break at a place is, 0 if there is none. */
    private static int feed(String text, int at) {
        if (at >= text.length() || !isFeed(text.charAt(at))) {
            return 0;
        }
        return text.charAt(at) == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n' ? 2 : 1;
    }

    private static boolean isFeed(char c) {
        return c == '\n' || c == '\r';
    }

    /** The traits of what stands before the next line, which tell those of an ambiguous mark that begins it. */
    private int before(String text, int start, int beforeStart, int end) {
        int known = Math.max(start, end - 1);
        while (known > start && (Traits.of(text.charAt(known)) & Traits.AMBIGUOUS) != 0) {
            known--;
        }
        int traits = known > start ? 0 : beforeStart;
        for (int i = known; i < end; i++) {
            traits = traits(text.charAt(i), traits);
        }
        return traits;
    }

    /** Where the line that starts at a place ends. */
    private int end(String text, int start, int before, int room) {
        LineFit fit = new LineFit(start, room, format, squeezes);
        int previous = before;
        // Behind a line that ends with Latin text LibreOffice takes no care of how the first Chinese text ends before
        // Latin text; marks alone are none.
        boolean careless = start > 0 && !squeezes && (before & (Traits.LATIN | Traits.BLANK)) == Traits.LATIN;
        boolean hasHan = false;
        int i = start;
        for (; i < text.length() && !isFeed(text.charAt(i)); i++) {
            int run = i == start || previous == Traits.HAN ? run(text, i, fit.most(han)) : 0;
            if (run > 0) {
                i += run - 1;
                fit.addRun(run, han, i);
                previous = Traits.HAN;
                hasHan = true;
                continue;
            }
            char c = text.charAt(i);
            int traits = traits(c, previous);
            boolean isLatin = (traits & Traits.LATIN) != 0;
            boolean breakable = i == start || careless && hasHan && isLatin || isBreakable(text, i, previous, traits);
            careless &= !isLatin;
            hasHan |= (traits & Traits.HAN) != 0;
            if (i > start && fit.isFull(i, breakable)) {
                return fit.end();
            }
            fit.add(traits, width(c, traits));
            if (!breakable && !squeezes && format.inCell() && isLatin && (previous & Traits.LATIN) == 0) {
                fit.mayEndBeforeMark(i - 1);
            }
            if (!breakable && !squeezes && isBreakableInside(text, i, previous, traits)) {
                fit.mayEndBeforeLast(i);
            }
            previous = traits;
        }
        fit.isFull(i, true);
        return i == start ? i : fit.end();
    }

    /** How many Chinese characters stand side by side from a place on, of which no rule says more than their width. */
    private static int run(String text, int from, int most) {
        int end = (int) Math.min(text.length(), (long) from + most);
        int i = from;
        while (i < end && Traits.isPlainHan(text.charAt(i))) {
            i++;
        }
        return i - from;
    }

    /**
     * LibreOffice sets an ambiguous mark in the font of what stands before it; Word knows better, since it is told.
     */
    private int traits(char c, int before) {
        int traits = Traits.of(c);
        if (squeezes || (traits & Traits.AMBIGUOUS) == 0) {
            return traits;
        }
        if ((before & Traits.LATIN) != 0 || c == '·') {
            return traits & (Traits.NOT_FIRST | Traits.NOT_LAST) | Traits.LATIN;
        }
        return c == '—' || c == '…' ? 0 : traits;
    }

    private boolean isBreakable(String text, int at, int before, int after) {
        if ((before & after & Traits.HAN) != 0) {
            return !Character.isLowSurrogate(text.charAt(at));
        }
        if (squeezes) {
            return Breaks.isAllowed(text, at, before, after);
        }
        return Breaks.isAllowed(text, at, before, after) && !isGlued(text, at, before, after);
    }

    /**
     * LibreOffice leaves a word or number with the bracket before or behind it, and with a stop that cannot hang out before it,
     * and does not divide it unless some of what is behind the break would fit, too.
     */
    private boolean isGlued(String text, int at, int before, int after) {
        boolean isLatin = (after & Traits.LATIN) != 0;
        boolean opens = (after & Traits.OPENING) != 0;
        if (!isLatin && !opens) {
            return false;
        }
        char mark = text.charAt(at - 1);
        if ((before & Traits.LATIN) != 0) {
            return (before & Traits.BLANK) == 0 && (isLatin || mark != '%' || isLatin(text, at + 1));
        }
        if (opens) {
            return (before & Traits.CLOSING) != 0 && (after & Traits.AMBIGUOUS) != 0 && followsLatin(text, at - 1);
        }
        boolean isBracket = (before & (Traits.CLOSING | Traits.HANGING)) == Traits.CLOSING;
        return isBracket || isStop(mark) && (format.inCell() || followsLatin(text, at - 1));
    }

    /** Whether LibreOffice ends a line before a character that would fit, too, but not before one that would not. */
    private boolean isBreakableInside(String text, int at, int before, int after) {
        if ((after & (Traits.LATIN | Traits.OPENING)) == 0 || !Breaks.isAllowed(text, at, before, after)) {
            return false;
        }
        return (after & Traits.OPENING) != 0 ? !isLatin(text, at + 1) : (before & Traits.LATIN) != 0;
    }

    private static boolean isLatin(String text, int at) {
        return at < text.length() && (Traits.of(text.charAt(at)) & Traits.LATIN) != 0;
    }

    /** Whether nothing but marks stands between a mark and the Latin text before it. */
    private static boolean followsLatin(String text, int mark) {
        int at = mark;
        while (at > 0 && (Traits.of(text.charAt(at)) & Traits.CLOSING) != 0) {
            at--;
        }
        return (Traits.of(text.charAt(at)) & Traits.LATIN) != 0;
    }

    private static boolean isStop(char c) {
        return c == '，' || c == '、' || c == '。';
    }

    private int width(char c, int traits) {
        if ((traits & Traits.LATIN) != 0) {
            return format.latin().of(c) * format.em() + 1000 * format.tracking();
        }
        return Character.isLowSurrogate(c) ? 0 : han;
    }
}
