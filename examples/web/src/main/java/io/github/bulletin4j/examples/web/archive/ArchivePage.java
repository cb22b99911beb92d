package io.github.bulletin4j.examples.web.archive;

import java.util.List;

/**
 * A page of the list of archived issues, the newest day of issue first.
 *
 * @param entries the issues
 * @param page which page it is, from 0
 * @param size how many issues a page has at most
 * @param total how many issues all pages have
 */
public record ArchivePage(List<ArchiveEntry> entries, int page, int size, long total) {}
