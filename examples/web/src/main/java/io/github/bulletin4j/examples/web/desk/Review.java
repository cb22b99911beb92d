package io.github.bulletin4j.examples.web.desk;

import io.github.bulletin4j.validation.Finding;
import java.util.List;

/**
 * What the editor is told of the issue on the desk.
 *
 * @param findings what the rules found, in the order of the issue
 * @param preview the issue as a page of its own; each element says in {@code data-path} what it prints
 */
record Review(List<Finding> findings, String preview) {}
