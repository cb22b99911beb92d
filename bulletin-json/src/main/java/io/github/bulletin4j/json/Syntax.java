package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.FormatException;
import io.github.bulletin4j.json.codec.JsonInput;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** The parser's complaints without the names of its settings, which a user of JSON has not set. */
final class Syntax {

    /** What a line of a terminal cannot show. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{C}");

    /** What speaks of the parser's own settings and characters' codes. */
    private static final Pattern INTERNALS = Pattern.compile(
            " \\(for \\w+ starting at [^\\]]*]\\)|: enable `.*|, from `[^`]*`| \\(code \\d+[^)]*\\)|(?<=\\()\\(CTRL-CHAR, |\\)(?=\\))"
                    + "| \\([^()]*(?:Feature|Constraints)[^()]*\\)|[: ]*$");

    private Syntax() {}

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
        String plain = INTERNALS.matcher(said).replaceAll("");
        return plain.isEmpty() ? "something else" : Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }
}
