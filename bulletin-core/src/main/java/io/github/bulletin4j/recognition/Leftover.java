package io.github.bulletin4j.recognition;

/**
 * A text of the document that is not in the issue.
 *
 * @param place where it stands
 * @param text what it says
 * @param reason why it is in no part of the issue
 */
public record Leftover(String place, String text, String reason) {}
