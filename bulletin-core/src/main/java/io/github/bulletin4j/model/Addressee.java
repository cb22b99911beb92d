package io.github.bulletin4j.model;

import io.github.bulletin4j.constraint.Advice;
import io.github.bulletin4j.constraint.Name;
import io.github.bulletin4j.constraint.Proofread;
import io.github.bulletin4j.constraint.Required;

/**
 * Whom a text addresses (称谓), flush left: 各客运公司：.
 *
 * @param text the words, their ： included
 */
@Proofread(groups = Advice.class, payload = Advice.Warning.class)
public record Addressee(@Required @Name(max = 200) String text) implements Block {}
