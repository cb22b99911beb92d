/**
 * Support for tests, published as the test-jar of bulletin-core: sample issues in {@link
 * io.github.bulletin4j.testing.SampleIssues}, generated ones in {@link io.github.bulletin4j.testing.IssueArbitraries},
 * assertions in {@link io.github.bulletin4j.testing.ValidationReportAssert}.
 */
@NullMarked
package io.github.bulletin4j.testing;

import org.jspecify.annotations.NullMarked;
