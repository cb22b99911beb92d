package io.github.bulletin4j.examples.embedding;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A text as it lies in the application's own database.
 *
 * @param sender who sent it in
 * @param received when
 * @param headline its headline, or null for a text that was not taken
 * @param text its text, paragraphs divided by line feeds
 * @param brief whether it was taken as a brief
 */
record Story(String sender, LocalDate received, @Nullable String headline, String text, boolean brief) {}
