package io.github.bulletin4j.typesetting;

import io.github.bulletin4j.composition.ModelPath;
import io.github.bulletin4j.layout.Length;

/**
 * A line on a page: of text, a row of a table, or a picture.
 *
 * @param path the element of the issue that it prints
 * @param text what is read in it; the cells of a row are divided by tabs, and a picture has none
 * @param top how far below the upper edge of the type area it begins
 */
public record PlannedLine(ModelPath path, String text, Length top) {}
