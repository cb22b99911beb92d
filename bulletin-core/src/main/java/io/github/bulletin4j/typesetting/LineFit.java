package io.github.bulletin4j.typesetting;

/** One line as it fills. Widths are in thousandths of a twip. */
final class LineFit {
    /** The gap between Chinese and Latin text as Word sets it, in thousandths of an em. */
    private static final int GAP = 250;

    /** The same as LibreOffice sets it. */
    private static final int NARROW_GAP = 200;

    /** The empty half of a mark, in thousandths of an em. */
    private static final int HALF = 500;

    /** What the marks of a line give up for one more piece, in thousandths of an em. */
    private static final int SQUEEZE = 450;

    /** What they give up where the line could not end otherwise without losing a character to the next one. */
    private static final int FORCED_SQUEEZE = 1000;

    private final int start;
    private final int room;
    private final int em;
    private final int tracking;
    private final boolean squeezes;
    private final boolean mayHang;
    private int used;
    private int blanks;
    private int halves;
    private int last;
    private boolean hangs;
    private boolean followsText;
    private int end;
    private int allowed;
    private int ifFits;
    private int mark = -1;

    LineFit(int start, int room, LineFormat format, boolean squeezes) {
        this.start = start;
        this.room = room;
        this.em = format.em();
        this.tracking = 1000 * format.tracking();
        this.squeezes = squeezes;
        // LibreOffice lets nothing hang out of a cell.
        this.mayHang = squeezes || !format.inCell();
        this.end = start;
        this.allowed = start;
    }

    /** Adds a character behind the last one. */
    void add(int traits, int width) {
        if (last != 0) {
            used += between(last, traits);
        }
        if (!squeezes) {
            changeFont(traits);
        }
        used += width;
        hangs = mayHang && (traits & Traits.HANGING) != 0 && (squeezes || followsText);
        blanks = (traits & Traits.BLANK) == 0 ? 0 : blanks + width;
        if ((traits & (Traits.OPENING | Traits.CLOSING)) != 0) {
            halves++;
        }
        last = traits;
    }

    /** How many Chinese characters can be added in one go: as many as fit, and the one that does not. */
    int most(int width) {
        int free = room - used + (squeezes ? 0 : tracking);
        return free < 0 || width <= 0 ? 0 : free / width + 1;
    }

    /**
     * Adds Chinese characters to a Chinese character or an empty line: no more than {@link #most} allows, so that the line
     * could end before each of them.
     *
     * @param count how many
     * @param width of each
     * @param at where the last of them stands
     */
    void addRun(int count, int width, int at) {
        used += count * width;
        hangs = false;
        blanks = 0;
        followsText = true;
        last = Traits.HAN;
        end = at;
        allowed = at;
    }

    /** What LibreOffice makes of a change of fonts. */
    private void changeFont(int traits) {
        boolean changes = last != 0 && ((last ^ traits) & Traits.LATIN) != 0;
        if (changes) {
            // It does not track the last character of a font.
            used -= tracking;
        }
        // It hangs out only what stands in one font with some text before it.
        followsText = followsText && !changes || (traits & Traits.CLOSING) == 0;
    }

    private int between(int before, int after) {
        int both = before | after;
        if ((both & (Traits.HAN | Traits.LETTER)) == (Traits.HAN | Traits.LETTER)) {
            return (squeezes ? GAP : NARROW_GAP) * em;
        }
        boolean solid = (before & Traits.CLOSING) != 0 && (after & (Traits.OPENING | Traits.CLOSING)) != 0
                || (before & after & Traits.OPENING) != 0;
        if (solid && squeezes) {
            halves--;
            return -HALF * em;
        }
        return 0;
    }

    /** The line may end before the last character, if that fits. */
    void mayEndBeforeLast(int at) {
        ifFits = at;
    }

    /** The line may end before the first mark, if that fits and does not begin it, but it cannot end where lines may. */
    void mayEndBeforeMark(int at) {
        mark = mark < 0 && end > at ? at : mark;
    }

    /** Takes note of a place where the line could end, and says whether it cannot end any later. */
    boolean isFull(int at, boolean breakable) {
        // LibreOffice does not track the last character of a line.
        int excess = used - blanks - room - (squeezes ? 0 : tracking);
        if (excess > (squeezes ? 2 : 1) * 1000 * em) {
            return true;
        }
        if (excess > 0) {
            excess -= hanging();
        }
        if (excess <= squeeze(SQUEEZE)) {
            end = at;
            allowed = breakable ? at : Math.max(allowed, ifFits);
        } else if (breakable && allowed != end && excess <= squeeze(FORCED_SQUEEZE)) {
            allowed = at;
        }
        return false;
    }

    /** What the last mark does not need at the end of a line. */
    private int hanging() {
        if (hangs) {
            return 1000 * em + (squeezes ? 0 : tracking);
        }
        return squeezes && (last & Traits.CLOSING) != 0 ? HALF * em : 0;
    }

    /** What the marks before the last one can give up, but no more than a bound in thousandths of an em. */
    private int squeeze(int most) {
        int inner = (last & Traits.CLOSING) != 0 ? halves - 1 : halves;
        return squeezes ? Math.min(inner * HALF, most) * em : 0;
    }

    /** The width of what was added. */
    int used() {
        return used;
    }

    /** Where the line ends. */
    int end() {
        if (allowed > start) {
            return allowed;
        }
        // A word longer than a line is broken anywhere.
        return mark > start ? mark : Math.max(end, start + 1);
    }
}
