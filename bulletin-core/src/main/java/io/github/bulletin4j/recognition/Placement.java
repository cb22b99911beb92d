package io.github.bulletin4j.recognition;

/**
 * Where in the document a part of the issue comes from.
 *
 * @param path the part, as findings name it: {@code articles[2].body[1]}; empty for what the layout draws, and where the part was taken
 *     out of the issue since nothing of it is printed any more
 * @param place where it stands in the document
 * @param text what stands there
 * @param evidence why it was taken for this part
 * @param certainty how sure that is
 */
public record Placement(String path, String place, String text, String evidence, Certainty certainty) {}
