package io.github.bulletin4j.model;

/** A block of an article's or an appendix's body (正文块). */
public sealed interface Block
        permits Paragraph, Heading, ListBlock, TableBlock, Figure, FigureRow, Quote, Signature, Addressee {}
