package io.github.bulletin4j.typography;

import org.jspecify.annotations.Nullable;

/** The rules about printed strings (文字规则), each with the stable code of its findings. */
public enum TextRule {
    /**
     * Half-width marks in Chinese text (GB/T 15834-2011, 5.1); around the year of a document's number their brackets become 〔 〕
     * (GB/T 9704-2012, 7.2.5).
     */
    HALF_WIDTH_PUNCTUATION("half-width-punctuation"),
    /**
     * Marks that exclude each other, side by side (GB/T 15834-2011, 4.1 to 4.7), and a second one after the number of an item
     * (there, annex B).
     */
    DOUBLED_PUNCTUATION("doubled-punctuation"),
    /** Straight quotation marks in Chinese text (GB/T 15834-2011, 4.8.2). */
    STRAIGHT_QUOTE("straight-quote"),
    /** Omissions that are not six dots (GB/T 15834-2011, 4.11.2). */
    ELLIPSIS("ellipsis"),
    /** Brackets and quotation marks without their counterparts (GB/T 15834-2011, 4.8, 4.9, 4.15). */
    UNPAIRED_BRACKET("unpaired-bracket"),
    /** Blanks typed where the composition makes the distance, between Chinese and digits or letters: custom, no standard's. */
    DIGIT_SPACING("digit-spacing", true),
    /** Blanks beside marks, which have their own (GB/T 15834-2011, 5.1), typed indents, blanks that nobody sees. */
    STRAY_BLANK("stray-blank"),
    /**
     * Numerals of mixed kinds or of full width, marks of full width within a number (GB/T 15835-2011, chapter 5), and ranges
     * joined by {@code ~} or a hyphen (GB/T 15834-2011, 4.13.3).
     */
    NUMERAL_STYLE("numeral-style"),
    /** Months and days padded with zeros (GB/T 9704-2012, 7.3.5.4): a matter of taste, reported with the code of {@link #NUMERAL_STYLE}. */
    PADDED_DATE("numeral-style.padded", true),
    /** Controls that reorder text: what is printed is not what is read (UAX #9). */
    BIDI_CONTROL("bidi-control"),
    /** Characters that a font alone gives a shape: boxes in print elsewhere. */
    PRIVATE_USE("private-use");

    private final String key;
    private final boolean hint;

    TextRule(String key) {
        this(key, false);
    }

    TextRule(String key, boolean hint) {
        this.key = key;
        this.hint = hint;
    }

    /**
     * The key of its message.
     *
     * @return the code, and what it is more exactly after a dot
     */
    public String key() {
        return key;
    }

    /**
     * Whether its findings are hints, not warnings.
     *
     * @return true for what is a matter of taste
     */
    public boolean isHint() {
        return hint;
    }

    /**
     * The code of its findings.
     *
     * @return words in lower case joined with hyphens
     */
    public String code() {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    /**
     * The rule of a key.
     *
     * @param key the key of its message
     * @return the rule, or null when none has this key
     */
    public static @Nullable TextRule of(String key) {
        for (TextRule rule : values()) {
            if (rule.key.equals(key)) {
                return rule;
            }
        }
        return null;
    }
}
