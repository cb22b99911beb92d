package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.FormatException;
import io.github.bulletin4j.json.codec.JsonInput;
import io.github.bulletin4j.json.codec.Phrase;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
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

    /** The complaints that a language other than the parser's can say too, by the code of their words. */
    private static final Map<String, Pattern> KNOWN = known();

    private Syntax() {}

    private static Map<String, Pattern> known() {
        String character = "unexpected character \\((.+?)\\)";
        Map<String, Pattern> known = new LinkedHashMap<>();
        known.put("syntax-comma", Pattern.compile(character + ": was expecting comma .*"));
        known.put("syntax-name", Pattern.compile(character + ": was expecting double-quote .*"));
        known.put("syntax-colon", Pattern.compile(character + ": was expecting a colon .*"));
        known.put("syntax-value", Pattern.compile(character + ": expected a valid value.*"));
        known.put("syntax-hexadecimal", Pattern.compile(character + ": expected a hex-digit .*"));
        known.put("syntax-surrogate", Pattern.compile("broken surrogate pair .*"));
        known.put("syntax-comment", Pattern.compile(character + ": maybe a .*comment.*"));
        known.put("syntax-digit", Pattern.compile(character + " in numeric value.*"));
        known.put("syntax-zero", Pattern.compile("invalid numeric value: Leading zeroes .*"));
        known.put("syntax-word", Pattern.compile("(?:unrecognized|non-standard) token '(.*?)'.*"));
        known.put("syntax-close", Pattern.compile("unexpected close marker '(.)': expected '(.)'.*"));
        known.put("syntax-control", Pattern.compile("illegal unquoted character.*"));
        known.put("syntax-escape", Pattern.compile("unrecognized character escape '?(.*?)'?"));
        return known;
    }

    static FormatException problem(JsonInput in, JacksonException e) {
        if (e instanceof UnexpectedEndOfInputException) {
            return in.failure(null, Phrase.of("more-json"), Phrase.of("end"), e);
        }
        String expected = e instanceof StreamConstraintsException ? "within-limits" : "json";
        return in.failure(e.getLocation(), Phrase.of(expected), phrase(found(e)), e);
    }

    /** A complaint whose English words are the parser's. */
    private static Phrase phrase(String found) {
        for (Map.Entry<String, Pattern> each : KNOWN.entrySet()) {
            Matcher said = each.getValue().matcher(found);
            if (said.matches()) {
                Serializable[] arguments = new Serializable[1 + said.groupCount()];
                arguments[0] = found;
                for (int i = 1; i < arguments.length; i++) {
                    arguments[i] = said.group(i);
                }
                return Phrase.of(each.getKey(), arguments);
            }
        }
        return Phrase.of("syntax-other", found);
    }

    private static String found(JacksonException e) {
        String said = UNSEEN.matcher(String.valueOf(e.getOriginalMessage()).replaceAll("\\s+", " "))
                .replaceAll(unseen -> String.format("\\\\u%04x", unseen.group().codePointAt(0)));
        String plain = INTERNALS.matcher(said).replaceAll("");
        return plain.isEmpty() ? "something else" : Character.toLowerCase(plain.charAt(0)) + plain.substring(1);
    }
}
