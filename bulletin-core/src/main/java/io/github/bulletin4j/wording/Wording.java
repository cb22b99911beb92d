package io.github.bulletin4j.wording;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the library says in English, in Chinese (中文说法): the messages of its exceptions, such as that a pattern or a length is
 * wrong or a document cannot be read, and why {@code recognition} took a line for a part of an issue or for none. Findings
 * and problems of JSON have their own words in both languages.
 *
 * <p>Names, paths and values in a message stay as they are; so does what others said, such as the XML parser of the JDK.
 * Safe for use by many threads.
 */
public final class Wording {
    private static final String FILE = "wording_zh.txt";

    /** How often what is said has something that is said within. */
    private static final int DEEPEST = 4;

    private Wording() {}

    /**
     * A message in a language.
     *
     * @param said what the library said, in English
     * @param language Chinese; any other stands for English
     * @return the message in Chinese; as it was said where the language is another or the library does not say this
     */
    public static String in(String said, Locale language) {
        Objects.requireNonNull(said, "said must not be null");
        return language.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese(said, DEEPEST) : said;
    }

    /** What stands before a colon in what is not said otherwise is where something is wrong. */
    static String chinese(String said, int depth) {
        if (depth == 0) {
            return said;
        }
        String whole = known(said, depth);
        if (whole != null) {
            return whole;
        }
        int colon = said.indexOf(": ");
        String rest = colon < 0 ? null : known(said.substring(colon + 2), depth);
        return rest == null ? said : said.substring(0, colon) + "：" + rest;
    }

    private static @Nullable String known(String said, int depth) {
        for (Saying saying : Sayings.ALL) {
            String chinese = saying.chinese(said, depth);
            if (chinese != null) {
                return chinese;
            }
        }
        return null;
    }

    /** Read when somebody asks for Chinese. */
    private static final class Sayings {
        private static final List<Saying> ALL = read();

        private static List<Saying> read() {
            try (InputStream file = Objects.requireNonNull(Wording.class.getResourceAsStream(FILE), FILE)) {
                return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .map(Saying::of)
                        .toList();
            } catch (IOException e) {
                throw new UncheckedIOException(FILE + " cannot be read", e);
            }
        }
    }
}
