package io.github.bulletin4j.model;

import io.github.bulletin4j.model.IssueNumber.Combined;
import io.github.bulletin4j.model.IssueNumber.Regular;
import io.github.bulletin4j.model.IssueNumber.Special;
import io.github.bulletin4j.model.IssueNumber.Supplement;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the printed forms of issue numbers. Patterns run over bounded text without nested repetition. */
final class IssueNumberParser {

    private static final int LONGEST = 200;

    private static final String DASH = "(?:-|\u2010|\u2011|\u2012|–|—{1,2}|―|－|~|～|、|至)";

    private static final Pattern NUMBERED = Pattern.compile("(\\d{1,9})年第(\\d{1,9})(?:" + DASH
            + "(\\d{1,9}))?期(?:合刊|\\(合刊\\))?(?:\\(总第(\\d{1,9})(?:" + DASH + "(\\d{1,9}))?期(起|止)?\\))?");

    private static final Pattern SUPPLEMENT = Pattern.compile("(\\d{1,9})年增刊第(\\d{1,9})期");

    private static final Pattern LOOKS_NUMBERED = Pattern.compile("第\\d+.{0,40}期");

    private IssueNumberParser() {}

    static IssueNumber parse(String text) {
        if (text.isBlank() || text.length() > LONGEST) {
            throw refusal(text);
        }
        String plain = simplify(text);
        Matcher numbered = NUMBERED.matcher(plain);
        if (numbered.matches()) {
            return numbered(numbered, text);
        }
        Matcher supplement = SUPPLEMENT.matcher(plain);
        if (supplement.matches()) {
            return new Supplement(integer(supplement.group(1)), integer(supplement.group(2)));
        }
        if (LOOKS_NUMBERED.matcher(plain).find()) {
            throw refusal(text);
        }
        return new Special(text);
    }

    private static IssueNumber numbered(Matcher match, String text) {
        Integer year = integer(match.group(1));
        Integer from = integer(match.group(2));
        Integer first = integer(match.group(4));
        Integer last = integer(match.group(5));
        String open = match.group(6);
        if (match.group(3) == null) {
            if (last != null || open != null) {
                throw refusal(text);
            }
            return new Regular(year, from, first);
        }
        Integer to = integer(match.group(3));
        if (last != null ? open != null : first != null && open == null) {
            throw refusal(text);
        }
        return "止".equals(open) ? new Combined(year, from, to, null, first) : new Combined(year, from, to, first, last);
    }

    /** Without blanks, with half-width digits and one form of bracket. */
    private static String simplify(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                plain.append((char) (c - '０' + '0'));
            } else if (c == '（' || c == '〔') {
                plain.append('(');
            } else if (c == '）' || c == '〕') {
                plain.append(')');
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    private static @Nullable Integer integer(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    private static IllegalArgumentException refusal(String text) {
        String shown = text.length() > 40 ? text.substring(0, 40) + "…" : text;
        return new IllegalArgumentException("issue number \"" + shown
                + "\" is not understood, expected a form such as 2021年第32期（总第342期）, 2024年第7—8期, 2024年增刊第1期"
                + " or the label of a special issue");
    }
}
