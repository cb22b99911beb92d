package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.ArticleBuilder;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.ReportingPeriod;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Title;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Invents an issue as large as a real one, or some times as large, of ever new text. The same size, the same issue. */
final class InventedIssue {
    private static final int ARTICLES = 7;
    private static final int PARAGRAPHS = 60;
    private static final int CHARACTERS = 100;
    private static final int ROWS = 13;

    private InventedIssue() {}

    /**
     * An issue of 7 articles, 60 paragraphs of about 100 characters, a table of 13 rows, 4 and 7 recipients.
     *
     * @param times how many times as many articles, paragraphs and rows
     */
    static Issue of(int times) {
        return of(times, 0);
    }

    /**
     * Another issue of the same size.
     *
     * @param times how many times as many articles, paragraphs and rows
     * @param seed tells issues of the same size apart
     */
    static Issue of(int times, int seed) {
        Lexicon lexicon = new Lexicon(times + 1000L * seed);
        IssueBuilder issue = Issue.builder(
                        Series.of("临江市物流行业", "党建、文明创建工作简报"),
                        IssueNumber.regular(2022, 14, 158),
                        LocalDate.of(2022, 7, 20))
                .compiledBy("临江市交通运输局党建办", "文明办");
        for (int i = 0; i < ARTICLES * times; i++) {
            issue.addArticle(article(i, lexicon));
        }
        return issue.addAppendix(statistics(ROWS * times, lexicon))
                .addDistributionList(DistributionList.report(organizations(4, lexicon)))
                .addDistributionList(DistributionList.send(organizations(7, lexicon)))
                .build();
    }

    private static Article article(int index, Lexicon lexicon) {
        if (index % 3 == 0) {
            lexicon.changeTopic();
        }
        String kicker = index % ARTICLES == 0 ? lexicon.phrase(20) : null;
        List<String> headline =
                index % ARTICLES == 0 ? List.of(lexicon.phrase(16), lexicon.phrase(14)) : List.of(lexicon.phrase(18));
        ArticleBuilder article = Article.builder(new Title(kicker, headline, null));
        int paragraphs = PARAGRAPHS / ARTICLES + (index % ARTICLES < PARAGRAPHS % ARTICLES ? 1 : 0);
        for (int i = 0; i < paragraphs; i++) {
            article.addParagraph(lexicon.paragraph(CHARACTERS / 2 + lexicon.number(CHARACTERS)));
        }
        return article.build();
    }

    private static StatisticsAppendix statistics(int count, Lexicon lexicon) {
        List<StatisticsRow> rows = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int submitted = lexicon.number(20);
            int published = lexicon.number(submitted + 1);
            rows.add(StatisticsRow.of(
                    lexicon.phrase(8) + "公司", submitted, published, lexicon.number(submitted - published + 1)));
        }
        ReportingPeriod quarter = ReportingPeriod.of(LocalDate.of(2022, 4, 1), LocalDate.of(2022, 6, 30));
        return new StatisticsAppendix("来稿及刊用情况", quarter, "企业名称", false, rows);
    }

    private static String[] organizations(int count, Lexicon lexicon) {
        String[] organizations = new String[count];
        for (int i = 0; i < count; i++) {
            organizations[i] = lexicon.phrase(6) + "办公室";
        }
        return organizations;
    }
}
