package io.github.bulletin4j.model;

import io.github.bulletin4j.model.PatternToken.Literal;
import io.github.bulletin4j.model.PatternToken.Open;
import io.github.bulletin4j.model.PatternToken.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the fields of a pattern in a printed text. A place that did not match is not tried again, so that the time is bounded
 * by the number of tokens times the square of the length, whatever the pattern and the text.
 */
final class PatternMatcher {

    /** A longer text is none that a pattern printed, or none worth the time. */
    private static final int LONGEST = 2000;

    private static final int YEAR_DIGITS = 4;

    private final List<PatternToken> tokens;
    private final String text;
    private final Map<PatternField, String> found = new EnumMap<>(PatternField.class);
    private boolean[][] failed = {};

    /** Whether a number is only taken as the pattern itself would print it. */
    private boolean strict;

    PatternMatcher(List<PatternToken> tokens, String text) {
        this.tokens = tokens;
        this.text = text;
    }

    /** What a pattern prints is read so; what somebody typed, such as a zero too many, only where that fails. */
    @Nullable
    Map<PatternField, String> match() {
        return text.length() <= LONGEST && (match(true) || match(false)) ? found : null;
    }

    private boolean match(boolean strictly) {
        strict = strictly;
        failed = new boolean[tokens.size() + 1][text.length() + 1];
        return match(0, 0);
    }

    private boolean match(int token, int at) {
        if (token == tokens.size()) {
            return at == text.length();
        }
        if (failed[token][at]) {
            return false;
        }
        boolean matches = matches(token, at);
        failed[token][at] = !matches;
        return matches;
    }

    private boolean matches(int index, int at) {
        PatternToken token = tokens.get(index);
        if (token instanceof Literal literal) {
            return text.startsWith(literal.text(), at)
                    && match(index + 1, at + literal.text().length());
        }
        if (token instanceof Open open) {
            return match(index + 1, at) || match(open.close() + 1, at);
        }
        if (token instanceof Value value) {
            return value.field().isNumeric() ? matchNumber(value, index, at) : matchText(value, index, at);
        }
        return match(index + 1, at);
    }

    /** The shortest text that lets the rest match. */
    private boolean matchText(Value value, int index, int at) {
        for (int end = at + 1; end <= text.length(); end++) {
            if (take(value, index, at, end)) {
                return true;
            }
        }
        return false;
    }

    /** The longest number that lets the rest match, a range before a single one. */
    private boolean matchNumber(Value value, int index, int at) {
        Numeral numeral = value.numeral();
        int end = numeral.end(text, at);
        int second = dashEnd(end);
        if (value.field().mayBeRange() && end > at && second > end) {
            for (int last = numeral.end(text, second); last > second; last--) {
                if (isRange(value, at, end, second, last) && take(value, index, at, last)) {
                    return true;
                }
            }
        }
        boolean year = value.field() == PatternField.YEAR && numeral.script() != Numeral.Script.CHINESE;
        int digits = Math.max(YEAR_DIGITS, numeral.width());
        int longest = year ? Math.min(end, at + digits) : end;
        int shortest = at + (year ? digits : numeral.width());
        for (int last = longest; last >= shortest; last--) {
            if (isNumber(value, at, last) && take(value, index, at, last)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a pattern prints a number so: no zero before it but those asked for, and no thirteenth month. */
    private boolean isNumber(Value value, int from, int to) {
        if (!strict) {
            return true;
        }
        Integer number = value.numeral().parse(text.substring(from, to));
        return number != null
                && number <= value.field().greatest()
                && value.numeral().format(number).equals(text.substring(from, to));
    }

    /** Whether a pattern prints two numbers so, which rise. */
    private boolean isRange(Value value, int from, int dash, int second, int to) {
        if (!strict) {
            return true;
        }
        Integer first = value.numeral().parse(text.substring(from, dash));
        Integer last = value.numeral().parse(text.substring(second, to));
        return isNumber(value, from, dash)
                && isNumber(value, second, to)
                && first != null
                && last != null
                && first < last;
    }

    private boolean take(Value value, int index, int at, int end) {
        if (!match(index + 1, end)) {
            return false;
        }
        found.put(value.field(), text.substring(at, end));
        return true;
    }

    private int dashEnd(int at) {
        return text.startsWith("—", at) ? at + 1 : at;
    }

    /** One number, or two joined by a dash; null if malformed. */
    static @Nullable NumberRange range(String digits, Numeral numeral) {
        int dash = digits.indexOf('—');
        Integer from = numeral.parse(dash < 0 ? digits : digits.substring(0, dash));
        if (from == null || dash < 0) {
            return from == null ? null : NumberRange.of(from);
        }
        Integer to = numeral.parse(digits.substring(dash + 1));
        return to == null ? null : NumberRange.of(from, to);
    }
}
