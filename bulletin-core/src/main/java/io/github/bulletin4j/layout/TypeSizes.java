package io.github.bulletin4j.layout;

import org.jspecify.annotations.Nullable;

/** The Chinese sizes of type (字号) and what they are in points, as Word and Chinese printers have them. */
final class TypeSizes {
    private static final String[] NAMES = {
        "初号", "小初", "一号", "小一", "二号", "小二", "三号", "小三", "四号", "小四", "五号", "小五", "六号", "小六", "七号", "八号"
    };

    /** In thousandths of a point. */
    private static final int[] SIZES = {
        42_000, 36_000, 26_000, 24_000, 22_000, 18_000, 16_000, 15_000, 14_000, 12_000, 10_500, 9_000, 7_500, 6_500,
        5_500, 5_000
    };

    private static final String DIGITS = "12345678";
    private static final String NUMERALS = "一二三四五六七八";

    private TypeSizes() {}

    /** The size of a name in thousandths of a point, or 0 when there is no such name. */
    static int size(String name) {
        String usual = usual(name);
        for (int i = 0; i < NAMES.length; i++) {
            if (NAMES[i].equals(usual)) {
                return SIZES[i];
            }
        }
        return 0;
    }

    /** The name of a size in thousandths of a point. */
    static @Nullable String name(int size) {
        for (int i = 0; i < SIZES.length; i++) {
            if (SIZES[i] == size) {
                return NAMES[i];
            }
        }
        return null;
    }

    /** 3号 is 三号, 小4号 and 小四号 are 小四. */
    private static String usual(String name) {
        StringBuilder usual = new StringBuilder(name);
        for (int i = 0; i < usual.length(); i++) {
            int digit = DIGITS.indexOf(usual.charAt(i));
            if (digit >= 0) {
                usual.setCharAt(i, NUMERALS.charAt(digit));
            }
        }
        if (usual.length() == 3 && usual.charAt(0) == '小' && usual.charAt(2) == '号') {
            usual.setLength(2);
        }
        return usual.toString();
    }
}
