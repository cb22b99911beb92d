package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.FormatException;
import io.github.bulletin4j.json.codec.JsonInput;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The parser's complaints in our own words: without names of constants and settings, which a user of JSON has not set. */
final class Syntax {

    private static final Map<Pattern, String> WORDS = Map.of(
            Pattern.compile("Illegal unquoted character \\(+CTRL-CHAR, code (\\d+)\\).*"),
            "a control character (code $1) that is not escaped",
            Pattern.compile("Unexpected character .*comment\\?.*"),
            "a comment",
            Pattern.compile("Unexpected character \\(('.')[^)]*\\)+: was expecting .*"),
            "the character $1",
            Pattern.compile("Unexpected character \\(('.')[^)]*\\)+: expected a (?:hex-digit|valid value).*"),
            "the character $1",
            Pattern.compile("(?:Non-standard|Unrecognized) token ('[^']*').*"),
            "the word $1",
            Pattern.compile("Unrecognized character escape ('[^']*').*"),
            "the escape $1",
            Pattern.compile("Invalid numeric value: Leading zeroes not allowed.*"),
            "a number with a leading zero");

    private static final Pattern INTERNALS = Pattern.compile(", from `[^`]*`| \\(code \\d+[^)]*\\)|[: ]*$");

    private Syntax() {}

    static FormatException problem(JsonInput in, JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return in.failure(null, "more JSON", "the end of the document", e);
        }
        String expected = e instanceof StreamConstraintsException ? "a document within the limits" : "JSON";
        return in.failure(e.getLocation(), expected, found(e), e);
    }

    private static String found(JacksonException e) {
        String said = String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " ");
        for (Map.Entry<Pattern, String> words : WORDS.entrySet()) {
            Matcher matcher = words.getKey().matcher(said);
            if (matcher.matches()) {
                return matcher.replaceFirst(words.getValue());
            }
        }
        String plain = INTERNALS.matcher(said).replaceAll("");
        return plain.isEmpty() ? "something else" : Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }
}
