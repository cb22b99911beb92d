package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Required;
import jakarta.validation.Valid;

/**
 * A table within a body.
 *
 * @param table the table
 */
public record TableBlock(@Required @Valid Table table) implements Block {}
