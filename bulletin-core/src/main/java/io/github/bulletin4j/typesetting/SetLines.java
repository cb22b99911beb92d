package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.ModelPath;
import io.github.bulletin4j.composition.Section;
import java.util.List;

/**
 * What is set next, for the listener to the pages.
 *
 * @param path the element of the issue that it prints
 * @param lines its lines; what has more pieces than lines has an empty one for each of the others
 * @param begins the sections that begin with it
 */
record SetLines(ModelPath path, List<String> lines, List<Section> begins) {}
