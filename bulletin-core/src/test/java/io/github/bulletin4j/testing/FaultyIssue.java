package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Issue;

/**
 * An issue with one fault.
 *
 * @param fault what is wrong
 * @param issue the issue
 * @param path where validation has to find it
 */
public record FaultyIssue(Fault fault, Issue issue, String path) {}
