package io.github.bulletin4j.composition;

/** A part of the printed page (版面要素), in reading order: a line of text, a table, or a picture. */
public sealed interface Part permits Line, Grid, Picture {}
