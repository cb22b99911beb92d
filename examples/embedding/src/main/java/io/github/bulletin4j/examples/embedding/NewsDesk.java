package io.github.bulletin4j.examples.embedding;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.statistics.Submission;
import io.github.bulletin4j.statistics.SubmissionStatistics;
import io.github.bulletin4j.statistics.SubmissionStatisticsBuilder;
import io.github.bulletin4j.validation.IssueValidator;
import io.github.bulletin4j.validation.ValidationReport;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The part of an application that turns its stories into a bulletin. */
final class NewsDesk {
    private final IssueValidator validator = IssueValidator.create();
    private final DocxRenderer renderer = DocxRenderer.create();

    /** An issue of the stories that were taken. */
    Issue issue(IssueNumber number, LocalDate date, List<Story> stories) {
        IssueBuilder issue = Issue.builder(Series.of("临江市防汛工作简报"), number, date)
                .compiledBy("临江市防汛办")
                .addDistributionList(DistributionList.report("临江市人民政府办公室"));
        for (Story story : stories) {
            if (story.headline() != null) {
                issue.addArticle(article(story, story.headline()));
            }
        }
        return issue.build();
    }

    /** An issue with the table of what came in during a quarter, and of what the issues of that quarter published. */
    Issue withStatistics(Issue issue, ReportingPeriod quarter, List<Issue> published, List<Story> stories) {
        SubmissionStatisticsBuilder statistics =
                SubmissionStatistics.builder(quarter).addIssues(published);
        for (Story story : stories) {
            statistics.addSubmission(new Submission(story.sender(), story.received()));
        }
        return issue.toBuilder()
                .addAppendix(statistics.build().toAppendix("来稿及刊用情况", "单位"))
                .build();
    }

    /** What is wrong with an issue, if anything. */
    ValidationReport check(Issue issue) {
        return validator.validate(issue);
    }

    /** Publishes an issue unless something forbids it. */
    void publish(Issue issue, Path file) {
        check(issue).orThrow();
        renderer.render(issue, file);
    }

    private static Article article(Story story, String headline) {
        ArticleBuilder article = Article.builder(Title.of(headline))
                .contributor(story.sender())
                .kind(story.brief() ? Article.Kind.BRIEF : Article.Kind.FEATURE);
        story.text().lines().forEach(article::addParagraph);
        return article.build();
    }
}
