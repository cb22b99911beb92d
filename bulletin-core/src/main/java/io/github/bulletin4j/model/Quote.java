package io.github.bulletin4j.model;

/**
 * A quotation set apart (引文).
 *
 * @param text the quotation
 */
public record Quote(String text) implements Block {}
