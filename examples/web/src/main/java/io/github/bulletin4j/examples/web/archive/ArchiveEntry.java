package io.github.bulletin4j.examples.web.archive;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of an archived issue.
 *
 * @param id its place in the archive
 * @param version how many times it was saved
 * @param series owner and name of the series, shortened; empty when there is none yet
 * @param number the number as printed, shortened; empty when there is none
 * @param date the day of issue, or null when there is none yet
 * @param headline the headline of the first article, shortened; empty when there is none yet
 * @param savedAt when it was saved last
 */
public record ArchiveEntry(
        long id,
        int version,
        String series,
        String number,
        @Nullable LocalDate date,
        String headline,
        Instant savedAt) {

    private static final int LONGEST = 120;

    static ArchiveEntry of(long id, int version, Issue issue, Instant savedAt) {
        return new ArchiveEntry(
                id,
                version,
                shortened(series(issue)),
                shortened(number(issue)),
                issue.date(),
                shortened(headline(issue)),
                savedAt);
    }

    private static String series(Issue issue) {
        if (issue.series() == null) {
            return "";
        }
        return (text(issue.series().owner()) + " " + text(issue.series().name())).strip();
    }

    private static String number(Issue issue) {
        return issue.number() == null ? "" : issue.houseStyle().format(issue.number(), issue.date());
    }

    private static String headline(Issue issue) {
        List<Article> articles = issue.articles();
        return articles.isEmpty() || articles.get(0).title() == null
                ? ""
                : String.join("", articles.get(0).title().headline());
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) <= LONGEST
                ? text
                : text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
    }
}
