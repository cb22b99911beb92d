package io.github.bulletin4j.model;

import io.github.bulletin4j.model.PatternToken.Literal;
import io.github.bulletin4j.model.PatternToken.Open;
import io.github.bulletin4j.model.PatternToken.Value;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a house style prints something (样式): text with fields in braces, as in <code>{year}年第{issue}期</code>.
 *
 * <p>A part in angle brackets is left out when a field in it has no value. <code>{{</code>, <code>}}</code>,
 * {@code <<} and {@code >>} are the characters themselves. A field that is a number may name its numeral: {@code 000} pads with
 * zeros, {@code 一} counts in Chinese (十二), {@code 〇} says digit by digit (二〇二一). A pattern has at most
 * {@value #LONGEST} characters and each field at most once.
 *
 * <p>Immutable and safe for use by many threads.
 */
public final class PrintPattern {

    /** How many characters a pattern may have. */
    public static final int LONGEST = 200;

    private final PatternKind kind;
    private final String text;
    private final List<PatternToken> tokens;
    private final Set<PatternField> fields = EnumSet.noneOf(PatternField.class);

    private PrintPattern(PatternKind kind, String text, List<PatternToken> tokens) {
        this.kind = kind;
        this.text = text;
        this.tokens = tokens;
        for (PatternToken token : tokens) {
            if (token instanceof Value value) {
                fields.add(value.field());
            }
        }
    }

    /**
     * Reads a pattern.
     *
     * @param kind what it is for
     * @param text the text with fields in braces
     * @return the pattern
     * @throws IllegalArgumentException if the text is wrong; the message says where and why
     */
    public static PrintPattern of(PatternKind kind, String text) {
        Objects.requireNonNull(kind, "kind must not be null");
        Objects.requireNonNull(text, "text must not be null");
        return new PrintPattern(kind, text, PatternParser.parse(kind, text));
    }

    /** A pattern, if it is there and of its kind. */
    static PrintPattern require(@Nullable PrintPattern pattern, PatternKind kind) {
        Objects.requireNonNull(pattern, kind.title() + " must not be null");
        if (pattern.kind != kind) {
            throw new IllegalArgumentException(
                    kind.title() + " must be a pattern of its kind, got one of " + pattern.kind.title());
        }
        return pattern;
    }

    /**
     * The pattern as it was given.
     *
     * @return the text with its braces
     */
    public String text() {
        return text;
    }

    /**
     * A pattern of the same kind with another text.
     *
     * @param other the text with fields in braces
     * @return the pattern
     * @throws IllegalArgumentException if the text is wrong; the message says where and why
     */
    public PrintPattern withText(String other) {
        return of(kind, other);
    }

    /**
     * Whether the pattern has a field.
     *
     * @param field the field
     * @return true if what the field stands for is printed where it has a value
     */
    public boolean has(PatternField field) {
        return fields.contains(field);
    }

    /**
     * The text with the values in place of the fields. A field outside angle brackets that has no value is left empty.
     *
     * @param values the values: whole numbers, or anything that is text
     * @return the text; null when the pattern has fields and none of them has a value, so that there is nothing to print
     */
    public @Nullable String format(Map<PatternField, ?> values) {
        boolean said = fields.isEmpty();
        for (PatternField field : fields) {
            said |= values.get(field) != null;
        }
        return said ? fill(values, "") : null;
    }

    /**
     * A piece of a filled pattern.
     *
     * @param field the field that the text stands for, or null for words of the pattern
     * @param text what is printed
     */
    public record Piece(@Nullable PatternField field, String text) {}

    /**
     * The pieces that {@link #format} joins, so that an output can tell values from words.
     *
     * @param values the values: whole numbers, or anything that is text
     * @return the pieces in reading order; none when there is nothing to print
     */
    public List<Piece> pieces(Map<PatternField, ?> values) {
        List<Piece> pieces = new ArrayList<>();
        boolean said = fields.isEmpty();
        for (int i = 0; i < tokens.size(); i++) {
            PatternToken token = tokens.get(i);
            if (token instanceof Literal words) {
                pieces.add(new Piece(null, words.text()));
            } else if (token instanceof Value value) {
                Object given = values.get(value.field());
                said |= given != null;
                pieces.add(new Piece(value.field(), given == null ? "" : print(given, value.numeral())));
            } else if (token instanceof Open open && !isFilled(i, open.close(), values)) {
                i = open.close();
            }
        }
        return said ? pieces : List.of();
    }

    /** Whether every field outside angle brackets has a value. */
    boolean isFilledBy(Map<PatternField, ?> values) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i) instanceof Open open) {
                i = open.close();
            } else if (tokens.get(i) instanceof Value value && values.get(value.field()) == null) {
                return false;
            }
        }
        return true;
    }

    /** The text with the values in place of the fields and a mark for those missing outside angle brackets. */
    String fill(Map<PatternField, ?> values, String missing) {
        StringBuilder printed = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            PatternToken token = tokens.get(i);
            if (token instanceof Literal words) {
                printed.append(words.text());
            } else if (token instanceof Value value) {
                Object given = values.get(value.field());
                printed.append(given == null ? missing : print(given, value.numeral()));
            } else if (token instanceof Open open && !isFilled(i, open.close(), values)) {
                i = open.close();
            }
        }
        return printed.toString();
    }

    private boolean isFilled(int from, int to, Map<PatternField, ?> values) {
        for (int i = from; i < to; i++) {
            if (tokens.get(i) instanceof Value value && values.get(value.field()) == null) {
                return false;
            }
        }
        return true;
    }

    private static String print(Object value, Numeral numeral) {
        if (value instanceof NumberRange range) {
            return range.format(numeral);
        }
        return value instanceof Integer number ? numeral.format(number) : value.toString();
    }

    /**
     * What stands in a printed text where the fields are, the inverse of {@link #format} as far as the text allows it.
     *
     * @param printed the printed text
     * @return the text of each field that has a value, or null when the text is not of this pattern
     */
    public @Nullable Map<PatternField, String> match(String printed) {
        Objects.requireNonNull(printed, "printed must not be null");
        return new PatternMatcher(tokens, printed).match();
    }

    /** The numbers in a printed text, or null when the text is not of this pattern. */
    @Nullable
    Map<PatternField, NumberRange> matchNumbers(String printed) {
        Map<PatternField, String> match = match(printed);
        if (match == null) {
            return null;
        }
        Map<PatternField, NumberRange> numbers = new EnumMap<>(PatternField.class);
        for (PatternToken token : tokens) {
            String digits = token instanceof Value value ? match.get(value.field()) : null;
            if (digits != null && ((Value) token).field().isNumeric()) {
                NumberRange range = PatternMatcher.range(digits, ((Value) token).numeral());
                if (range == null) {
                    return null;
                }
                numbers.put(((Value) token).field(), range);
            }
        }
        return numbers;
    }

    /** This pattern from its first field on without it and the text that follows it, or itself if it begins otherwise. */
    PrintPattern withoutFirst(PatternField field) {
        boolean leads = !tokens.isEmpty() && tokens.get(0) instanceof Value value && value.field() == field;
        if (!leads) {
            return this;
        }
        int rest = tokens.size() > 1 && tokens.get(1) instanceof Literal ? 2 : 1;
        List<PatternToken> kept = new ArrayList<>(tokens.size());
        for (PatternToken token : tokens.subList(rest, tokens.size())) {
            kept.add(token instanceof Open open ? new Open(open.close() - rest) : token);
        }
        return new PrintPattern(kind, text, kept);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PrintPattern pattern && kind == pattern.kind && text.equals(pattern.text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
