package io.github.bulletin4j.composition;

import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Label;
import java.util.Map;
import java.util.Objects;

/**
 * The marks that divide what is printed, alike in every bulletin (标点). The words come from the
 * {@link io.github.bulletin4j.model.HouseStyle}. No output adds one of its own.
 */
final class Marks {
    /** Between the offices that compile, between authors, between the units of a recipient. */
    static final String BETWEEN_NAMES = "、";

    /** Between keywords. */
    static final String BETWEEN_KEYWORDS = "，";

    /** Between compilers, subject words, people responsible: an ideographic blank. */
    static final String BETWEEN_ITEMS = "　";

    /** Between a classification and its term (GB/T 9704-2012, 7.2.2). */
    static final String BEFORE_TERM = "★";

    private static final String COLON = "：";
    static final String OPENING_BRACKET = "（";
    static final String CLOSING_BRACKET = "）";
    static final String BULLET = "•";

    private Marks() {}

    /** What stands between a label and what it introduces: a colon, unless the label ends in one. */
    static String after(String label) {
        return label.endsWith(COLON) || label.endsWith(":") ? "" : COLON;
    }

    static String withColon(String label) {
        return label + after(label);
    }

    /** The number of an item among others: 1., 2. …. */
    static String number(int index) {
        return index + 1 + ".";
    }

    /** A word of the style, which has no fields and so is always printed. */
    static String word(HouseStyle style, Label label) {
        return Objects.requireNonNull(style.label(label).format(Map.of()), "a word without fields is always printed");
    }
}
