package io.github.bulletin4j.docx.reader;

import java.util.Locale;

/** Writes numbers in the forms that lists have (ISO/IEC 29500-1, 17.18.59). */
final class NumberFormats {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String FORMAL = "零壹贰叁肆伍陆柒捌玖";
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private NumberFormats() {}

    static String format(String form, int number) {
        if (number < 0 || number > 9999) {
            return String.valueOf(number);
        }
        return switch (form) {
            case "none" -> "";
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            case "lowerLetter" -> letters(number).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(number);
            case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
            case "upperRoman" -> roman(number);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCountingThousand",
                    "taiwaneseCounting",
                    "koreanCounting" -> chinese(number, DIGITS, "十百千");
            case "chineseLegalSimplified", "ideographLegalTraditional" -> chinese(number, FORMAL, "拾佰仟");
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digits(number);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" ->
                number >= 1 && number <= 20 ? String.valueOf((char) ('①' + number - 1)) : String.valueOf(number);
            case "decimalFullWidth", "decimalFullWidth2" -> wide(number);
            case "ideographTraditional" -> cycle("甲乙丙丁戊己庚辛壬癸", number);
            case "ideographZodiac" -> cycle("子丑寅卯辰巳午未申酉戌亥", number);
            default -> String.valueOf(number);
        };
    }

    private static String letters(int number) {
        return number == 0
                ? ""
                : String.valueOf((char) ('A' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        StringBuilder roman = new StringBuilder();
        int left = number;
        for (int i = 0; i < VALUES.length; i++) {
            while (left >= VALUES[i]) {
                roman.append(ROMAN[i]);
                left -= VALUES[i];
            }
        }
        return roman.toString();
    }

    private static String chinese(int number, String digits, String units) {
        if (number == 0) {
            return digits.substring(0, 1);
        }
        StringBuilder text = new StringBuilder();
        boolean gap = false;
        for (int place = 3, divisor = 1000; place >= 0; place--, divisor /= 10) {
            int digit = number / divisor % 10;
            if (digit == 0) {
                gap = text.length() > 0;
                continue;
            }
            text.append(gap ? "零" : "");
            gap = false;
            // Formal figures name the one of a ten too: 壹拾.
            boolean ten = place == 1 && digit == 1 && text.length() == 0 && digits.equals(DIGITS);
            text.append(ten ? "" : digits.charAt(digit)).append(place == 0 ? "" : units.charAt(place - 1));
        }
        return text.toString();
    }

    private static String digits(int number) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> text.append(DIGITS.charAt(c - '0')));
        return text.toString();
    }

    private static String wide(int number) {
        StringBuilder text = new StringBuilder();
        String.valueOf(number).chars().forEach(c -> text.append((char) ('０' + c - '0')));
        return text.toString();
    }

    private static String cycle(String signs, int number) {
        return number == 0 ? "" : String.valueOf(signs.charAt((number - 1) % signs.length()));
    }
}
