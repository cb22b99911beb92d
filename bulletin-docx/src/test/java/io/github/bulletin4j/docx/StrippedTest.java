package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.testing.ElementShare;
import io.github.bulletin4j.testing.RichIssues;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A document without styles and without what is not printed is recognised by its looks. */
class StrippedTest {
    private static final int ISSUES = 30;
    private static final String HAN = "春夏秋冬江河湖海山川林田东西南北安全生产服务质量文明工作交流学习检查";

    @ParameterizedTest
    @ValueSource(strings = {"standard", "gbt9704"})
    void nearlyEveryCharacterIsInTheElementThatItWasIn(String layout) {
        DocxRenderer renderer = DocxRenderer.builder()
                .layout(layout.equals("standard") ? Layout.standard() : Layout.gbt9704())
                .build();
        for (int seed = 0; seed < ISSUES; seed++) {
            Issue issue = issue(new Random(seed));
            Recognition read = DocxReader.create().read(StrippedDocument.of(renderer.render(issue)));
            assertThat(ElementShare.of(issue, read.issue()))
                    .as("of issue %s not %s", seed, ElementShare.misplaced(issue, read.issue()))
                    .isGreaterThanOrEqualTo(98);
            assertThat(ElementShare.missing(issue, read))
                    .as("lost of issue %s", seed)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "gbt9704"})
    void issuesWithAllKindsOfPartsAreRecognised(String layout) {
        DocxRenderer renderer = DocxRenderer.builder()
                .layout(layout.equals("standard") ? Layout.standard() : Layout.gbt9704())
                .build();
        double sum = 0;
        List<String> misplaced = new ArrayList<>();
        for (int seed = 0; seed < ISSUES; seed++) {
            Issue issue = RichIssues.issue(seed);
            Recognition read = DocxReader.create().read(StrippedDocument.of(renderer.render(issue)));
            sum += ElementShare.of(issue, read.issue());
            misplaced.addAll(ElementShare.misplaced(issue, read.issue()));
            assertThat(ElementShare.missing(issue, read))
                    .as("lost of issue %s", seed)
                    .isEmpty();
        }
        assertThat(sum / ISSUES).as("%s", misplaced).isGreaterThanOrEqualTo(98);
    }

    @Test
    void stylesWithoutWhatIsNotPrintedAreEnough() {
        for (int seed = 0; seed < ISSUES; seed++) {
            Issue issue = issue(new Random(seed));
            byte[] document = EditedDocument.without(DocxRenderer.create().render(issue), "customXml/item1.xml");
            Recognition read = DocxReader.create().read(document);
            assertThat(ElementShare.misplaced(issue, read.issue())).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "（<{contributor}>< {authors}> 供稿）|（{source}）",
                "（{contributor}）|（{source}）",
                "（供稿：{contributor}<，撰稿：{authors}>）|（摘自{source}）",
                "（{authors}<，{contributor}>）|（来源：{source}）"
            })
    void whatStandsInBracketsIsNotLost(String byline, String source) {
        HouseStyle style = HouseStyle.builder().byline(byline).source(source).build();
        for (int seed = 0; seed < ISSUES; seed++) {
            Issue issue = bracketed(new Random(seed), style);
            Recognition read = DocxReader.create()
                    .read(StrippedDocument.of(DocxRenderer.create().render(issue)));
            assertThat(ElementShare.missing(issue, read))
                    .as("lost of issue %s", seed)
                    .isEmpty();
        }
    }

    /** An issue whose articles end in lines in brackets: by-lines, sources, keywords, remarks. */
    private static Issue bracketed(Random random, HouseStyle style) {
        Issue plain = issue(random);
        List<Article> articles = new ArrayList<>();
        for (Article each : plain.articles()) {
            var article = each.toBuilder();
            if (random.nextBoolean()) {
                article.contributor(han(random, 3, 8));
            }
            if (random.nextBoolean()) {
                article.source(random.nextBoolean() ? han(random, 3, 8) : "《" + han(random, 2, 4) + "》");
            }
            if (random.nextBoolean()) {
                article.authors(List.of(han(random, 2, 3), han(random, 2, 3)));
            }
            if (random.nextBoolean()) {
                article.keywords(List.of(han(random, 2, 4), han(random, 2, 4)));
            }
            if (random.nextBoolean()) {
                article.addParagraph("（" + han(random, 3, 20) + "）");
            }
            if (random.nextBoolean()) {
                article.editorNote(new EditorNote("编者按", prose(random)));
            }
            articles.add(article.build());
        }
        return plain.toBuilder()
                .series(new Series(plain.series().owner(), plain.series().name(), style))
                .articles(articles)
                .build();
    }

    private static Issue issue(Random random) {
        int number = 1 + random.nextInt(60);
        LocalDate date = LocalDate.of(2020 + random.nextInt(5), 1 + random.nextInt(12), 1 + random.nextInt(28));
        var issue = Issue.builder(
                        Series.of(han(random, 4, 8), han(random, 2, 6) + "简报"),
                        IssueNumber.regular(date.getYear(), number, 200 + number),
                        date)
                .compiledBy(han(random, 3, 8) + "局", han(random, 2, 6) + "办");
        for (int i = 2 + random.nextInt(3); i > 0; i--) {
            issue.addArticle(article(random, i));
        }
        issue.addDistributionList(DistributionList.report(han(random, 4, 10), han(random, 4, 10)));
        issue.addDistributionList(DistributionList.send(han(random, 4, 10), han(random, 4, 10), han(random, 4, 10)));
        if (random.nextBoolean()) {
            issue.colophon(Colophon.builder()
                    .printRun(1 + random.nextInt(300))
                    .editor(han(random, 2, 3))
                    .phone("0000-" + (1_000_000 + random.nextInt(8_000_000)))
                    .build());
        }
        return issue.build();
    }

    private static Article article(Random random, int number) {
        boolean kicker = random.nextInt(3) == 0;
        boolean subtitle = random.nextInt(4) == 0;
        var article = Article.builder(new Title(
                kicker ? han(random, 6, 16) : null,
                List.of(han(random, 6, 18) + "之" + number),
                subtitle ? "——" + han(random, 5, 12) : null));
        article.addParagraph(prose(random));
        if (random.nextBoolean()) {
            article.addHeading(1, han(random, 3, 9)).addParagraph(prose(random));
            article.addHeading(2, han(random, 3, 9)).addParagraph(prose(random));
        }
        if (random.nextInt(3) == 0) {
            article.addTable(Table.builder()
                    .addColumn(Column.of(han(random, 2, 4), ColumnType.TEXT))
                    .addColumn(Column.of(han(random, 2, 4), ColumnType.INTEGER))
                    .addRow(Cell.of(han(random, 2, 5)), Cell.of(random.nextInt(500)))
                    .addRow(Cell.of(han(random, 2, 5)), Cell.of(random.nextInt(500)))
                    .build());
            article.addParagraph(prose(random));
        }
        article.addParagraph(prose(random));
        return (random.nextBoolean() ? article.contributor(han(random, 3, 8)) : article).build();
    }

    private static String prose(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(4); i > 0; i--) {
            text.append(han(random, 5, 20))
                    .append("，")
                    .append(random.nextInt(900))
                    .append(han(random, 5, 20))
                    .append("。");
        }
        return text.toString();
    }

    private static String han(Random random, int least, int most) {
        StringBuilder text = new StringBuilder();
        for (int i = least + random.nextInt(most - least + 1); i > 0; i--) {
            text.append(HAN.charAt(random.nextInt(HAN.length())));
        }
        return text.toString();
    }
}
