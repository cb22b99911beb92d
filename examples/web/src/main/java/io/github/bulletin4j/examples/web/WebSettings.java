package io.github.bulletin4j.examples.web;

import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * The settings of the application, all of them bounds.
 *
 * @param hosts the names by which it may be called, besides localhost and the addresses of this machine alone
 * @param maxIssueSize the largest issue that is read, as JSON or as a Word document
 * @param maxArchivedIssues how many issues the archive takes
 * @param maxPeriodIssues how many issues are read for one ledger or one table of statistics
 */
@ConfigurationProperties("bulletin")
public record WebSettings(
        @DefaultValue Set<String> hosts,
        @DefaultValue("8MB") DataSize maxIssueSize,
        @DefaultValue("10000") int maxArchivedIssues,
        @DefaultValue("1000") int maxPeriodIssues) {}
