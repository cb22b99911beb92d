package io.github.bulletin4j.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of a page, read when it is first wanted. */
final class StyleSheet {
    static final String TEXT = read();

    private StyleSheet() {}

    private static String read() {
        try (InputStream in = StyleSheet.class.getResourceAsStream("bulletin.css")) {
            if (in == null) {
                throw new IllegalStateException("bulletin.css must stand beside " + StyleSheet.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("bulletin.css cannot be read", e);
        }
    }
}
