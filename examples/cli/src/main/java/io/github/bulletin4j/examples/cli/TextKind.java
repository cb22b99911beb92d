package io.github.bulletin4j.examples.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells texts that are written for programs from the text of a bulletin, which never looks like them. */
final class TextKind {
    private static final Pattern JSON_NAME = Pattern.compile("\\.(json|jsonl|ndjson)$");
    /** An object with a field, an empty object or list, a list of objects: brackets and quotation marks alone are in texts too. */
    private static final Pattern JSON_BEGIN =
            Pattern.compile("\\s*+(\\{\\s*+(\"[^\"]*+\"\\s*+:|}\\s*+\\z)|\\[\\s*+(\\{\\s*+[\"}]|]\\s*+\\z))");

    private static final Pattern MARKDOWN_NAME = Pattern.compile("\\.(md|markdown)$");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^(#{1,6}) ++\\S", Pattern.MULTILINE);

    /** Lines that begin with a sign of number may be in any text; headings are of several levels. */
    private static final int FEWEST_LEVELS = 2;

    private TextKind() {}

    /** The key of the message that says what a text is, and what to do; null if it may be a bulletin. */
    static @Nullable String of(String file, String text) {
        String name = file.toLowerCase(Locale.ROOT);
        String begin = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (JSON_NAME.matcher(name).find() || JSON_BEGIN.matcher(begin).lookingAt()) {
            return "is-json";
        }
        boolean headings = MARKDOWN_HEADING
                        .matcher(begin)
                        .results()
                        .map(heading -> heading.group(1))
                        .distinct()
                        .limit(FEWEST_LEVELS)
                        .count()
                == FEWEST_LEVELS;
        if (MARKDOWN_NAME.matcher(name).find() || headings) {
            return "is-markdown";
        }
        return null;
    }
}
