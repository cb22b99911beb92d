package io.github.bulletin4j.message;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The messages in one language. Reads the bundle by its file name, so that the locale of the machine has no say. A message
 * holds {@code {name}} for a value; values are never interpreted.
 */
public final class Messages {

    public static final Messages ENGLISH = new Messages("/ContributorValidationMessages.properties");

    public static final Messages CHINESE = new Messages("/ContributorValidationMessages_zh.properties");

    private final Properties templates = new Properties();

    private Messages(String bundle) {
        try (InputStream file = Objects.requireNonNull(Messages.class.getResourceAsStream(bundle), bundle);
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            templates.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The message of a key with values, for findings that no constraint makes. */
    public String format(String key, Map<String, ?> values) {
        return fill(Objects.requireNonNull(templates.getProperty(key), key), values);
    }

    /**
     * The message of a constraint.
     *
     * @param template a key in braces and possibly a text after it
     * @return the message, or null when the key is not ours
     */
    @Nullable
    public String interpolate(String template, Map<String, ?> values) {
        int end = template.indexOf('}');
        if (!template.startsWith("{") || end < 0) {
            return null;
        }
        String message = templates.getProperty(template.substring(1, end));
        return message == null ? null : fill(message, values) + template.substring(end + 1);
    }

    private static String fill(String template, Map<String, ?> values) {
        StringBuilder message = new StringBuilder(template.length() + 32);
        int from = 0;
        int open = template.indexOf('{');
        while (open >= 0) {
            int close = template.indexOf('}', open);
            message.append(template, from, open).append(values.get(template.substring(open + 1, close)));
            from = close + 1;
            open = template.indexOf('{', from);
        }
        return message.append(template, from, template.length()).toString();
    }
}
