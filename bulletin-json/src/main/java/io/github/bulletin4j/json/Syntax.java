package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.FormatException;
import io.github.bulletin4j.json.codec.JsonInput;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The parser's complaints in our own words: without names of constants and settings, which a user of JSON has not set. */
final class Syntax {

    /** What the parser says, and what we say; the first that fits. */
    private static final Map<Pattern, String> WORDS = words(
            "Illegal unquoted character \\(+CTRL-CHAR, code (\\d+)\\).*",
                    "a control character (code $1) that is not escaped",
            "Unexpected character .*comment\\?.*", "a comment",
            "Unexpected character \\(+CTRL-CHAR, code (\\d+)\\)+ in numeric value.*",
                    "a character (code $1) within a number",
            "Unexpected character \\(('[^']+'|''')[^)]*\\)+ in numeric value.*", "the character $1 within a number",
            "Unexpected character \\(+CTRL-CHAR, code (\\d+)\\)+.*", "a control character (code $1)",
            "Unexpected character \\(('[^']+'|''')[^)]*\\)+.*", "the character $1",
            "Unexpected close marker ('.').*", "the bracket $1",
            "(?:Non-standard|Unrecognized) token ('[^']*').*", "the word $1",
            "Unrecognized character escape ('[^']*').*", "the escape $1",
            "Broken surrogate pair in property name.*", "half a surrogate pair in a name",
            "Invalid numeric value: Leading zeroes not allowed.*", "a number with a leading zero");

    /** What a line of a terminal cannot show. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    private static final Pattern INTERNALS = Pattern.compile(", from `[^`]*`| \\(code \\d+[^)]*\\)|[: ]*$");

    private Syntax() {}

    private static Map<Pattern, String> words(String... saidAndSay) {
        Map<Pattern, String> words = new LinkedHashMap<>();
        for (int i = 0; i < saidAndSay.length; i += 2) {
            words.put(Pattern.compile(saidAndSay[i]), saidAndSay[i + 1]);
        }
        return words;
    }

    static FormatException problem(JsonInput in, JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return in.failure(null, "more JSON", "the end of the document", e);
        }
        String expected = e instanceof StreamConstraintsException ? "a document within the limits" : "JSON";
        return in.failure(e.getLocation(), expected, found(e), e);
    }

    private static String found(JacksonException e) {
        String said = UNSEEN.matcher(String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " "))
                .replaceAll(unseen -> String.format("\\\\u%04x", unseen.group().codePointAt(0)));
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
