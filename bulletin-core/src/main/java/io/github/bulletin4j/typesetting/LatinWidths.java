package io.github.bulletin4j.typesetting;

/**
 * The widths of Latin letters, digits and signs in thousandths of an em. Chinese characters and marks are an em wide in
 * every font, Latin ones as wide as the font wants.
 */
final class LatinWidths {
    /** U+0020 to U+007E, then U+00A0 to U+00FF, of Times New Roman and the fonts made to replace it. */
    private static final String TIMES = """
            250 333 408 500 500 833 778 180 333 333 500 564 250 333 250 278 500 500 500 500 500 500 500 500 500 500 278
            278 564 564 564 444 921 722 667 667 722 611 556 722 722 333 389 722 611 889 722 722 556 722 667 556 611 722
            722 944 722 722 611 333 278 333 469 500 333 444 500 444 500 444 333 500 500 278 278 500 278 778 500 500 500
            500 333 389 278 500 500 722 500 500 444 480 200 480 541
            250 333 500 500 500 500 200 500 333 760 276 500 564 333 760 333 400 564 300 300 333 500 453 250 333 300 310
            500 750 750 750 444 722 722 722 722 722 722 889 667 611 611 611 611 333 333 333 333 722 722 722 722 722 722
            722 564 722 722 722 722 722 722 556 500 444 444 444 444 444 444 667 444 444 444 444 444 278 278 278 278 500
            500 500 500 500 500 500 564 500 500 500 500 500 500 500 500""";

    /** The same of Arial and Helvetica, which are about as wide as most fonts without serifs. */
    private static final String ARIAL = """
            278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278
            278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722
            667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556
            556 333 500 278 556 500 722 500 500 500 334 260 334 584
            278 333 556 556 556 556 260 556 333 737 370 556 584 333 737 333 400 584 333 333 333 556 537 278 333 333 365
            556 834 834 834 611 667 667 667 667 667 667 1000 722 667 667 667 667 278 278 278 278 722 722 778 778 778 778
            778 584 778 722 722 722 722 667 667 611 556 556 556 556 556 556 889 500 556 556 556 556 278 278 278 278 556
            556 556 556 556 556 556 584 611 556 556 556 556 500 556 500""";

    private static final int ASCII = 0x7F - 0x20;

    /** Letters of other alphabets, by rule of thumb. */
    private static final int OTHER = 600;

    private static final int QUOTATION_MARK = 444;
    private static final int BULLET = 350;
    private static final int EM = 1000;

    private static final LatinWidths TIMES_NEW_ROMAN = new LatinWidths(TIMES);

    private final short[] widths = new short[0x100];

    private LatinWidths(String table) {
        int number = 0;
        int index = 0;
        for (int i = 0; i <= table.length(); i++) {
            char c = i < table.length() ? table.charAt(i) : ' ';
            if (c >= '0' && c <= '9') {
                number = number * 10 + c - '0';
            } else if (number > 0) {
                widths[index < ASCII ? 0x20 + index : 0xA0 + index - ASCII] = (short) number;
                index++;
                number = 0;
            }
        }
    }

    /** The widths of a font: its own where they are known, else those of Arial. */
    static LatinWidths of(String font) {
        return switch (font) {
            case "Times New Roman", "Liberation Serif", "Nimbus Roman", "Tinos" -> TIMES_NEW_ROMAN;
            default -> General.WIDTHS;
        };
    }

    int of(char c) {
        if (c < widths.length) {
            return widths[c];
        }
        return switch (c) {
            case '‘', '’' -> widths['('];
            case '“', '”' -> QUOTATION_MARK;
            case '—', '…' -> EM;
            case '•' -> BULLET;
            default -> OTHER;
        };
    }

    /** Made when it is first asked for. */
    private static final class General {
        static final LatinWidths WIDTHS = new LatinWidths(ARIAL);
    }
}
