package io.github.bulletin4j.model;

/** Counting numbers in Chinese characters: 一, 十, 十二, 二十, 一百零五. */
final class ChineseNumeral {

    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] UNITS = {"", "十", "百", "千"};

    private ChineseNumeral() {}

    /** The numeral for 1 to 9999; Arabic digits above. */
    static String of(int number) {
        if (number > 9999) {
            return Integer.toString(number);
        }
        String digits = Integer.toString(number);
        StringBuilder numeral = new StringBuilder();
        boolean gap = false;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            int unit = digits.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                numeral.append('零');
                gap = false;
            }
            if (digit != 1 || unit != 1 || i != 0) {
                numeral.append(DIGITS.charAt(digit));
            }
            numeral.append(UNITS[unit]);
        }
        return numeral.toString();
    }
}
