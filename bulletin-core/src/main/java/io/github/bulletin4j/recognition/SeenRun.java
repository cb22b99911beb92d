package io.github.bulletin4j.recognition;

import org.jspecify.annotations.Nullable;

/**
 * A piece of text that looks alike.
 *
 * @param text the text; a line feed for a forced line break, a tab for a tab
 * @param strong whether it is emphasised against the text around it
 * @param target where it leads, or null
 */
public record SeenRun(String text, boolean strong, @Nullable String target) {}
