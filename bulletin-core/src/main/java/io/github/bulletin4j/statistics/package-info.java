/**
 * Computes the table of submissions received and published, and compares it with a printed one: start with {@link
 * io.github.bulletin4j.statistics.SubmissionStatistics}.
 */
@NullMarked
package io.github.bulletin4j.statistics;

import org.jspecify.annotations.NullMarked;
