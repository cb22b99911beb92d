package io.github.bulletin4j.recognition;

import org.jspecify.annotations.Nullable;

/**
 * A remark at the margin of a document (批注).
 *
 * @param place where it is anchored, or an empty text
 * @param author who wrote it, or null
 * @param text what it says
 */
public record Comment(String place, @Nullable String author, String text) {}
