package io.github.bulletin4j.model;

import io.github.bulletin4j.model.PatternToken.Close;
import io.github.bulletin4j.model.PatternToken.Literal;
import io.github.bulletin4j.model.PatternToken.Open;
import io.github.bulletin4j.model.PatternToken.Value;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Reads the text of one pattern, once from left to right. */
final class PatternParser {

    private static final int SHOWN = 20;

    private final PatternKind kind;
    private final String text;
    private final List<PatternToken> tokens = new ArrayList<>();
    private final StringBuilder literal = new StringBuilder();
    private final Set<PatternField> seen = EnumSet.noneOf(PatternField.class);

    /** Where the open part begins, in the text and among the tokens; below zero outside one. */
    private int partAt = -1;

    private int partToken = -1;

    private PatternParser(PatternKind kind, String text) {
        this.kind = kind;
        this.text = text;
    }

    static List<PatternToken> parse(PatternKind kind, String text) {
        PatternParser parser = new PatternParser(kind, text);
        PrintedWords.check(kind.title() + " pattern", text, PrintPattern.LONGEST);
        parser.parse();
        return List.copyOf(parser.tokens);
    }

    private void parse() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if ("{}<>".indexOf(c) < 0) {
                literal.append(c);
                at++;
            } else if (at + 1 < text.length() && text.charAt(at + 1) == c) {
                literal.append(c);
                at += 2;
            } else {
                at = mark(c, at);
            }
        }
        if (partAt >= 0) {
            throw refusal(partAt, "\"<\" is not closed, expected \">\" after it");
        }
        endLiteral();
    }

    /** Reads what begins with a mark, and tells where it ends. */
    private int mark(char c, int at) {
        endLiteral();
        switch (c) {
            case '{' -> {
                return field(at);
            }
            case '<' -> openPart(at);
            case '>' -> closePart(at);
            default -> throw refusal(at, "\"}\" closes nothing, expected \"}}\" for the character itself");
        }
        return at + 1;
    }

    private int field(int at) {
        int end = at + 1;
        while (end < text.length() && "{}<>".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        if (end == text.length() || text.charAt(end) != '}') {
            throw refusal(at, "\"{\" is not closed, expected \"}\" after the field's name");
        }
        String inside = text.substring(at + 1, end);
        int colon = inside.indexOf(':');
        PatternField field = field(at, colon < 0 ? inside : inside.substring(0, colon));
        if (!seen.add(field)) {
            throw refusal(at, field + " stands twice");
        }
        tokens.add(new Value(field, colon < 0 ? Numeral.PLAIN : numeral(at, field, inside.substring(colon + 1))));
        return end + 1;
    }

    private PatternField field(int at, String name) {
        for (PatternField field : kind.fields()) {
            if (field.word().equals(name)) {
                return field;
            }
        }
        String known = kind.fields().isEmpty() ? "text without fields" : "one of " + kind.fields();
        throw refusal(at, "unknown field \"" + shown(name) + "\", expected " + known);
    }

    private Numeral numeral(int at, PatternField field, String name) {
        if (!field.isNumeric()) {
            throw refusal(at, field + " is no number, expected no numeral");
        }
        Numeral numeral = Numeral.named(name);
        if (numeral == null) {
            throw refusal(at, "unknown numeral \"" + shown(name) + "\", expected 一, 〇 or 1 to 9 zeros such as 000");
        }
        return numeral;
    }

    private void openPart(int at) {
        if (partAt >= 0) {
            throw refusal(at, "\"<\" stands inside another \"<\", expected \">\" first");
        }
        partAt = at;
        partToken = tokens.size();
        tokens.add(new Close());
    }

    private void closePart(int at) {
        if (partAt < 0) {
            throw refusal(at, "\">\" closes nothing, expected \">>\" for the character itself");
        }
        boolean field = false;
        for (int i = partToken; i < tokens.size(); i++) {
            field |= tokens.get(i) instanceof Value;
        }
        if (!field) {
            throw refusal(partAt, "the part in angle brackets has no field, expected one of " + kind.fields());
        }
        tokens.set(partToken, new Open(tokens.size()));
        tokens.add(new Close());
        partAt = -1;
    }

    private void endLiteral() {
        if (!literal.isEmpty()) {
            tokens.add(new Literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private static String shown(String name) {
        return name.length() <= SHOWN ? name : name.substring(0, SHOWN) + "…";
    }

    private IllegalArgumentException refusal(int at, String reason) {
        return new IllegalArgumentException(kind.title() + " pattern, character " + (at + 1) + ": " + reason);
    }
}
