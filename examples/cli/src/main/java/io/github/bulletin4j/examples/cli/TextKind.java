package io.github.bulletin4j.examples.cli;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells texts that are written for programs from the text of a bulletin, which never looks like them. */
final class TextKind {
    private static final Pattern JSON_NAME = Pattern.compile("\\.(json|jsonl|ndjson)$");
    private static final Pattern JSON_BEGIN = Pattern.compile("\\s*+(\\{\\s*+[\"}]|\\[\\s*+[\\[{\"\\]])");

    private static final Pattern MARKDOWN_NAME = Pattern.compile("\\.(md|markdown)$");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6} ++\\S", Pattern.MULTILINE);

    /** One line that begins with a sign of number may be in any text. */
    private static final int FEWEST_HEADINGS = 2;

    private TextKind() {}

    /** The key of the message that says what a text is, and what to do; null if it may be a bulletin. */
    static @Nullable String of(String file, String text) {
        String name = file.toLowerCase(Locale.ROOT);
        String begin = text.startsWith("\uFEFF") ? text.substring(1) : text;
        if (JSON_NAME.matcher(name).find() || JSON_BEGIN.matcher(begin).lookingAt()) {
            return "is-json";
        }
        boolean headings =
                MARKDOWN_HEADING.matcher(begin).results().limit(FEWEST_HEADINGS).count() == FEWEST_HEADINGS;
        if (MARKDOWN_NAME.matcher(name).find() || headings) {
            return "is-markdown";
        }
        return null;
    }
}
