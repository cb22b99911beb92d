package io.github.bulletin4j.composition;

/**
 * A part of the printed page (版面要素), in reading order: text, a table, a picture, or the begin or end of a section that
 * the parts between them belong to.
 */
public sealed interface Part
        permits SectionBegin, SectionEnd, TextPart, PrintedTable, PrintedFigure, PrintedFigureRow {}
