package io.github.bulletin4j.examples.web.archive;

import io.github.bulletin4j.model.Issue;

/**
 * An archived issue.
 *
 * @param id its place in the archive
 * @param version how many times it was saved
 * @param issue the issue
 */
public record ArchivedIssue(long id, int version, Issue issue) {}
