package io.github.bulletin4j.model;

/** A forced line break within a paragraph (换行). */
public record LineBreak() implements Inline {}
