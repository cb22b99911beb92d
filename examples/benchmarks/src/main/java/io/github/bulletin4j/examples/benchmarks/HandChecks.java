package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Text;
import java.util.ArrayList;
import java.util.List;

/** The main checks of an invented issue, written by hand: presence, ranges, names, characters. No rule of typography. */
final class HandChecks {
    private final List<String> findings = new ArrayList<>();

    static List<String> check(Issue issue) {
        HandChecks checks = new HandChecks();
        checks.issue(issue);
        return checks.findings;
    }

    private void issue(Issue issue) {
        name("series.owner", issue.series().owner());
        name("series.name", issue.series().name());
        IssueNumber.Regular number = (IssueNumber.Regular) issue.number();
        range("number.year", number.year(), 1949, 2100);
        range("number.issue", number.issue(), 1, Integer.MAX_VALUE);
        range("number.cumulative", number.cumulative(), number.issue(), Integer.MAX_VALUE);
        issue.compilers().get(0).offices().forEach(office -> name("compilers.offices", office));
        range("date", issue.date().getYear(), number.year(), number.year());
        for (Article article : issue.articles()) {
            name("articles.title.kicker", article.title().kicker());
            article.title().headline().forEach(line -> name("articles.title.headline", line));
            for (Block block : article.body()) {
                legal("articles.body", ((Text) ((Paragraph) block).inlines().get(0)).text());
            }
        }
        StatisticsAppendix statistics = (StatisticsAppendix) issue.appendices().get(0);
        for (StatisticsRow row : statistics.rows()) {
            name("appendices.rows.organization", row.organization());
            range("appendices.rows.published", row.published() + row.briefs(), 0, row.submitted());
        }
        for (DistributionList list : issue.distribution()) {
            for (Recipient recipient : list.recipients()) {
                name("distribution.recipients", recipient.organization());
            }
        }
    }

    private void name(String path, String text) {
        if (text == null) {
            return;
        }
        if (text.isBlank() || text.length() > 100 || !text.equals(text.strip()) || text.indexOf('\n') >= 0) {
            findings.add(path);
        }
        legal(path, text);
    }

    private void legal(String path, String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\t' && c != '\n' && c != '\r' || c >= 0xFFFE) {
                findings.add(path);
            }
        }
    }

    private void range(String path, int value, int least, int most) {
        if (value < least || value > most) {
            findings.add(path);
        }
    }
}
