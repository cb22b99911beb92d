/**
 * Checks issues before they are printed: start with {@link io.github.bulletin4j.validation.IssueValidator} for one issue,
 * {@link io.github.bulletin4j.validation.SeriesLedger} for the issues of a series, {@link
 * io.github.bulletin4j.validation.SubmissionStatistics} for the table of submissions.
 */
@NullMarked
package io.github.bulletin4j.validation;

import org.jspecify.annotations.NullMarked;
