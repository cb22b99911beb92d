package io.github.bulletin4j.recognition.assembling;

import io.github.bulletin4j.model.IssueNumber;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds and reads the number of an issue in a line of the head (期号), in the forms that bulletins print. */
public final class HeadNumbers {
    private static final String DIGITS = "[0-9０-９〇零○一二三四五六七八九十百千×]{1,9}";
    private static final String RANGE = DIGITS + "(?:\\s*[-‐–—―－~～、至]{1,2}\\s*" + DIGITS + ")?";
    private static final String FOUR = "[0-9０-９〇零○一二三四五六七八九]{4}";
    private static final String YEAR = "(?:[〔\\[（(【]\\s*" + FOUR + "\\s*年?\\s*[〕\\]）)】]|" + FOUR + "\\s*年?)\\s*";
    private static final String KIND = "(?:\\s*[（(]?\\s*(?:合刊|增刊|试刊)\\s*[）)]?)?";
    private static final String CUMULATIVE = "(?:\\s*[（(，,、；;]?\\s*总\\s*第?\\s*" + RANGE + "\\s*[期号]?\\s*[）)]?)?";

    private static final Pattern CUMULATIVE_ALONE =
            Pattern.compile("[（(]?\\s*总\\s*第\\s*" + DIGITS + "\\s*[期号]\\s*[）)]?");

    private static final Pattern NUMBERED =
            Pattern.compile("(?:" + YEAR + ")?增刊\\s*[（(]?\\s*第\\s*" + DIGITS + "\\s*期\\s*[）)]?"
                    + "|试刊\\s*[（(]?\\s*第\\s*" + DIGITS + "\\s*[期号]\\s*[）)]?"
                    + "|[（(]?\\s*(?:" + YEAR + ")?总?\\s*第\\s*" + RANGE + "\\s*[期号]" + KIND + CUMULATIVE + "\\s*[）)]?"
                    + "|[〔\\[（(【]\\s*" + FOUR + "\\s*年?\\s*[〕\\]）)】]\\s*" + DIGITS + "\\s*[期号]"
                    + "|(?:N[Oo]|№)\\s*[.．:：]?\\s*[0-9]{1,6}");

    private static final Pattern NAMED =
            Pattern.compile("创刊号|试刊.{0,10}|(?:" + YEAR + ")?[\\p{IsHan}“”]{0,12}(?:增刊|特刊|专刊|专辑)");

    private static final Pattern SUPPLEMENT =
            Pattern.compile("[（(]?(?:[〔\\[（(【]?(" + FOUR + ")[〕\\]）)】]?年?)?第(" + DIGITS + ")期[（(]?增刊[）)]?");
    private static final Pattern SUPPLEMENT_FIRST = Pattern.compile("增刊[（(]?第(" + DIGITS + ")期[）)]?");
    private static final Pattern COMBINED =
            Pattern.compile("[（(]?第(" + DIGITS + ")[-‐–—―－~～、至]{1,2}(" + DIGITS + ")期(?:[（(]?合刊[）)]?)?[）)]?");
    private static final Pattern LATIN = Pattern.compile("(?:N[Oo]|№)[.．:：]?([0-9]{1,6})");

    private HeadNumbers() {}

    /**
     * Whether a line has a number with digits, Chinese ones too.
     *
     * @param text the line, of bounded length
     * @return whether it has
     */
    public static boolean isNumbered(String text) {
        return NUMBERED.matcher(text).find();
    }

    /**
     * Whether a line is the number that counts through all issues, alone, such as （总第105期）.
     *
     * @param text the line, of bounded length
     * @return whether it is
     */
    public static boolean isCumulative(String text) {
        return CUMULATIVE_ALONE.matcher(text).matches();
    }

    /**
     * Whether a line is a word that stands in the place of a number, such as 创刊号 or 专刊.
     *
     * @param text the line, of bounded length
     * @return whether it is
     */
    public static boolean isNamed(String text) {
        return NAMED.matcher(text).matches();
    }

    /** The place of the number in a text, or null. */
    static @Nullable Matcher find(String text) {
        Matcher numbered = NUMBERED.matcher(text);
        if (numbered.find()) {
            return numbered;
        }
        Matcher named = NAMED.matcher(text);
        return named.matches() ? named : null;
    }

    /**
     * Reads a number. Where a supplement or a combined issue does not name its year, it has the one of the date.
     *
     * @param text the number as it is printed
     * @param year the year of the date, or null
     * @return the number, or null if it is not understood
     */
    @SuppressWarnings("NullAway") // what a draft lacks the rules say
    static @Nullable IssueNumber read(String text, @Nullable Integer year) {
        String plain = plain(text);
        try {
            Matcher supplement = SUPPLEMENT.matcher(plain);
            if (supplement.matches()) {
                Integer own = supplement.group(1) == null ? year : year(supplement.group(1));
                return new IssueNumber.Supplement(own, count(supplement.group(2)));
            }
            Matcher first = SUPPLEMENT_FIRST.matcher(plain);
            if (first.matches()) {
                return new IssueNumber.Supplement(year, count(first.group(1)));
            }
            Matcher combined = COMBINED.matcher(plain);
            if (combined.matches()) {
                return new IssueNumber.Combined(year, count(combined.group(1)), count(combined.group(2)), null, null);
            }
            Matcher latin = LATIN.matcher(plain);
            return latin.matches() ? IssueNumber.regular(Integer.parseInt(latin.group(1))) : IssueNumber.parse(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Without blanks, and with half-width digits. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c >= '０' && c <= '９') {
                plain.append((char) (c - '０' + '0'));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static @Nullable Integer count(String digits) {
        return ((IssueNumber.Regular) IssueNumber.parse("第" + digits + "期")).issue();
    }

    private static @Nullable Integer year(String digits) {
        return ((IssueNumber.Regular) IssueNumber.parse(digits + "年第1期")).year();
    }
}
