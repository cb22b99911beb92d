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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The messages in one language. Reads a file of its own in this package, so that neither the locale of the machine nor
 * another library has a say. A message
 * holds {@code {name}} for a value; values are never interpreted.
 */
public final class Messages {

    public static final Messages ENGLISH = new Messages("messages.properties");

    public static final Messages CHINESE = new Messages("messages_zh.properties");

    private final Properties templates = new Properties();

    private Messages(String bundle) {
        try (InputStream file = Objects.requireNonNull(Messages.class.getResourceAsStream(bundle), bundle);
                Reader text = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            templates.load(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What there are messages for. */
    public Set<String> keys() {
        return templates.stringPropertyNames();
    }

    /** The message of a key with values, for findings that no constraint makes. */
    public String format(String key, Map<String, ?> values) {
        return fill(Objects.requireNonNull(templates.getProperty(key), key), values);
    }

    /**
     * The message of a violation.
     *
     * @param template keys in braces with text between them
     * @param values what the messages of the keys hold
     * @return the message, or null when a key is not ours
     */
    public @Nullable String interpolate(String template, Map<String, ?> values) {
        StringBuilder message = new StringBuilder();
        int from = 0;
        int open = template.indexOf('{');
        if (open != 0) {
            return null;
        }
        while (open >= 0) {
            int close = template.indexOf('}', open);
            String found = close < 0 ? null : templates.getProperty(template.substring(open + 1, close));
            if (found == null) {
                return null;
            }
            message.append(template, from, open).append(fill(found, values));
            from = close + 1;
            open = template.indexOf('{', from);
        }
        return message.append(template, from, template.length()).toString();
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
