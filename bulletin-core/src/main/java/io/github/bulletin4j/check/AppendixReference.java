package io.github.bulletin4j.check;

import org.jspecify.annotations.Nullable;

/**
 * A mention of appendices by number in a text: 附件2, 附件二, 附件 2, 附件1、3, 附件1—3, 附件：2. That of another document (《通知》附件5)
 * is none, nor is a count (附件3份) or what only begins like a number (附件一并报送).
 *
 * @param start where it begins
 * @param end where it ends
 * @param least the least number in it
 * @param greatest the greatest number in it
 */
record AppendixReference(int start, int end, int least, int greatest) {

    private static final String LABEL = "附件";
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String JOINTS = "、和及与或至到—–-~～";

    /** Of what comes after a number, that which makes it a count. */
    private static final String COUNTED = "个份件项张页种条月日年";

    /** Han characters that may come after a number in words; before others 一 or 十 begins a word. */
    private static final String AFTER_WORDS = JOINTS + "的所中内里为是等";

    /** A longer number is taken for something else, such as a year. */
    private static final int MOST_DIGITS = 3;

    /** The first at or after a place, or null. */
    static @Nullable AppendixReference next(String text, int from) {
        int label = text.indexOf(LABEL, from);
        while (label >= 0) {
            AppendixReference found = isOfAnother(text, label) ? null : read(text, label);
            if (found != null) {
                return found;
            }
            label = text.indexOf(LABEL, label + LABEL.length());
        }
        return null;
    }

    private static boolean isOfAnother(String text, int label) {
        int before = label - 1;
        while (before >= 0 && (Characters.isBlank(text.charAt(before)) || text.charAt(before) == '的')) {
            before--;
        }
        return before >= 0 && (text.charAt(before) == '》' || text.charAt(before) == '〉');
    }

    private static @Nullable AppendixReference read(String text, int label) {
        int place = label + LABEL.length();
        if (place < text.length() && (text.charAt(place) == '：' || text.charAt(place) == ':')) {
            place++;
        }
        place = blanks(text, place);
        int end = endOfNumber(text, place);
        if (!isNumber(text, place, end)) {
            return null;
        }
        int least = number(text, place, end);
        int greatest = least;
        int next = blanks(text, end);
        while (next < text.length() && JOINTS.indexOf(text.charAt(next)) >= 0) {
            int start = blanks(text, next + 1);
            int stop = endOfNumber(text, start);
            if (!isNumber(text, start, stop)) {
                break;
            }
            int number = number(text, start, stop);
            least = Math.min(least, number);
            greatest = Math.max(greatest, number);
            end = stop;
            next = blanks(text, end);
        }
        return new AppendixReference(label, end, least, greatest);
    }

    private static int blanks(String text, int from) {
        int place = from;
        while (place < text.length() && Characters.isBlank(text.charAt(place))) {
            place++;
        }
        return place;
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        boolean digits = from < text.length() && Character.digit(text.charAt(from), 10) >= 0;
        while (end < text.length()
                && (digits ? Character.digit(text.charAt(end), 10) >= 0 : isNumeral(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static boolean isNumeral(char c) {
        return DIGITS.indexOf(c) >= 0 || c == '十' || c == '百';
    }

    private static boolean isNumber(String text, int start, int end) {
        if (end == start || Character.digit(text.charAt(start), 10) >= 0 && end - start > MOST_DIGITS) {
            return false;
        }
        if (end == text.length()) {
            return true;
        }
        char after = text.charAt(end);
        return isNumeral(text.charAt(start))
                ? !Characters.isHan(after) || AFTER_WORDS.indexOf(after) >= 0
                : COUNTED.indexOf(after) < 0;
    }

    /** The value of digits or of a number in words up to 999; more of them give any greater number. */
    private static int number(String text, int start, int end) {
        int number = 0;
        int digit = -1;
        for (int i = start; i < end && number < 10_000; i++) {
            char c = text.charAt(i);
            if (Character.digit(c, 10) >= 0) {
                number = 10 * number + Character.digit(c, 10);
            } else if (c == '十' || c == '百') {
                number += (digit < 0 ? 1 : digit) * (c == '十' ? 10 : 100);
                digit = 0;
            } else {
                digit = DIGITS.indexOf(c);
            }
        }
        return number + Math.max(digit, 0);
    }
}
