package io.github.bulletin4j.model;

import io.github.bulletin4j.model.IssueNumber.Combined;
import io.github.bulletin4j.model.IssueNumber.Regular;
import io.github.bulletin4j.model.IssueNumber.Special;
import io.github.bulletin4j.model.IssueNumber.Supplement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the common printed forms of issue numbers. Patterns run over bounded text without nested repetition. */
final class IssueNumberParser {

    private static final int LONGEST = 200;

    private static final int SHOWN = 40;

    private static final String NUMBER = "[0-9]{1,9}|[〇零○一二三四五六七八九十百千]{1,9}";

    private static final String DASH = "(?:-|\\u2010|\\u2011|\\u2012|–|—{1,2}|―|－|~|～|、|至)";

    private static final String ONE_OR_TWO = "(" + NUMBER + ")(?:" + DASH + "(" + NUMBER + "))?";

    private static final String DIGITS_OF_YEAR = "[0-9]{4}|[〇零○一二三四五六七八九]{4}";

    private static final String YEAR = "(?:(" + DIGITS_OF_YEAR + ")年|\\((" + DIGITS_OF_YEAR + ")年?\\))";

    private static final String ISSUE = "第" + ONE_OR_TWO + "[期号](?:合刊|\\(合刊\\))?";

    private static final String CUMULATIVE = "总第" + ONE_OR_TWO + "[期号]";

    private static final Pattern BY_YEAR =
            Pattern.compile(YEAR + "?" + ISSUE + "(?:\\(" + CUMULATIVE + "\\)|[,，、;；]?" + CUMULATIVE + ")?");

    private static final Pattern CUMULATIVE_ALONE = Pattern.compile(CUMULATIVE);

    private static final Pattern SUPPLEMENT =
            Pattern.compile(YEAR + "增刊(?:第(" + NUMBER + ")期|\\(第(" + NUMBER + ")期\\))");

    /** As documents are numbered (发文字号), which some series number their issues like. */
    private static final Pattern BY_DOCUMENT = Pattern.compile("\\((" + DIGITS_OF_YEAR + ")年?\\)(" + NUMBER + ")[期号]");

    private static final Pattern TRIAL =
            Pattern.compile(YEAR + "?(?:试刊\\(?第(" + NUMBER + ")[期号]\\)?|第(" + NUMBER + ")[期号](?:试刊|\\(试刊\\)))");

    private static final String FIRST = "创刊号";

    /** Special issues that are counted by themselves: 抗旱专刊第3期. */
    private static final Pattern COUNTED_SPECIAL = Pattern.compile(".*[特专][刊辑]\\(?第(?:" + NUMBER + ")[期号辑]\\)?");

    private static final Pattern LOOKS_NUMBERED =
            Pattern.compile("第(?:" + NUMBER + ").{0,40}[期号]|^" + YEAR + "(?:" + NUMBER + ")[期号]");

    private IssueNumberParser() {}

    static IssueNumber parse(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw refusal(text);
        }
        String plain = withoutOuterBrackets(simplify(text));
        Matcher byYear = BY_YEAR.matcher(plain);
        if (byYear.matches()) {
            return byYear(byYear, text);
        }
        Matcher byDocument = BY_DOCUMENT.matcher(plain);
        if (byDocument.matches()) {
            return new Regular(integer(byDocument, 1, text), integer(byDocument, 2, text), null, null);
        }
        Matcher cumulative = CUMULATIVE_ALONE.matcher(plain);
        if (cumulative.matches() && cumulative.group(2) == null) {
            return new Regular(null, null, integer(cumulative, 1, text), null);
        }
        Matcher supplement = SUPPLEMENT.matcher(plain);
        if (supplement.matches()) {
            return new Supplement(either(supplement, 1, 2, text), either(supplement, 3, 4, text));
        }
        Regular labelled = labelled(plain, text);
        if (labelled != null) {
            return labelled;
        }
        if (LOOKS_NUMBERED.matcher(plain).find()
                && !COUNTED_SPECIAL.matcher(plain).matches()) {
            throw refusal(text);
        }
        return new Special(text);
    }

    /** The first issue and trial issues, which are numbered and print words that say so (创刊号、试刊). */
    private static @Nullable Regular labelled(String plain, String text) {
        if (plain.equals(FIRST)) {
            return new Regular(null, 1, null, text);
        }
        Matcher trial = TRIAL.matcher(plain);
        return trial.matches() ? new Regular(either(trial, 1, 2, text), either(trial, 3, 4, text), null, text) : null;
    }

    @SuppressWarnings("NullAway") // the groups of the first number have matched
    private static IssueNumber byYear(Matcher match, String text) {
        Integer year = either(match, 1, 2, text);
        Integer from = integer(match, 3, text);
        Integer to = integer(match, 4, text);
        Integer first = either(match, 5, 7, text);
        Integer last = either(match, 6, 8, text);
        if (to != null) {
            return new Combined(year, from, to, first, last);
        }
        if (last != null) {
            throw refusal(text);
        }
        return new Regular(year, from, first, null);
    }

    /** Without blanks, with half-width digits and one form of bracket. */
    private static String simplify(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.append((char) (c - '０' + '0'));
            } else if ("（〔[［【".indexOf(c) >= 0) {
                plain.append('(');
            } else if ("）〕]］】".indexOf(c) >= 0) {
                plain.append(')');
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** （2021年第32期，总第342期） without its brackets; those of （2021）第32期（总第342期） are not a pair. */
    private static String withoutOuterBrackets(String plain) {
        boolean pair = plain.startsWith("(") && plain.indexOf(')') == plain.length() - 1;
        return pair ? plain.substring(1, plain.length() - 1) : plain;
    }

    @SuppressWarnings("NullAway") // one of the groups has matched where a number is needed
    private static Integer either(Matcher match, int group, int other, String text) {
        return match.group(group) == null ? integer(match, other, text) : integer(match, group, text);
    }

    private static @Nullable Integer integer(Matcher match, int group, String text) {
        String digits = match.group(group);
        if (digits == null) {
            return null;
        }
        char first = digits.charAt(0);
        Integer number = first >= '0' && first <= '9' ? Integer.valueOf(digits) : ChineseNumeral.parse(digits);
        if (number == null) {
            throw refusal(text);
        }
        return number;
    }

    private static IllegalArgumentException refusal(String text) {
        String shown = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return new IllegalArgumentException("issue number \"" + shown
                + "\" is not understood, expected a form such as 2021年第32期（总第342期）, 〔2021〕第32期, 第32期, 2024年第7—8期,"
                + " 2024年增刊第1期 or the label of a special issue");
    }
}
