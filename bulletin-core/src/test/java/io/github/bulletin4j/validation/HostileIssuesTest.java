package io.github.bulletin4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleIssues;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Large issues made to take long. In quadratic time each would take minutes. */
class HostileIssuesTest {

    private static final int MANY = 20_000;

    private static final Duration LONG = Duration.ofSeconds(40);

    private static final IssueValidator VALIDATOR = IssueValidator.create();

    @ParameterizedTest
    @MethodSource("repeated")
    void aMistakeMadeManyTimesIsNamedSomeTimesAndThenCounted(String code, String at, Issue issue) {
        List<Finding> findings = validate(issue).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .toList();
        assertThat(findings).hasSize(101);
        Finding rest = findings.stream()
                .filter(finding -> finding.path().equals(at))
                .findFirst()
                .orElseThrow();
        assertThat(rest.message(Locale.ENGLISH)).endsWith(": and more places of the same kind: " + (MANY - 100));
        assertThat(rest.message(Locale.CHINESE)).endsWith("另有 " + (MANY - 100));
        assertThat(rest.range()).isNull();
    }

    static Stream<Object[]> repeated() {
        Article article = Article.of("题", "文。");
        List<Article> twins = Collections.nCopies(MANY + 1, article);
        List<Article> referring = Collections.nCopies(MANY, Article.of("题", "见附件9。"));
        String[] recipients = Collections.nCopies(MANY + 1, "某局").toArray(String[]::new);
        return Stream.of(
                new Object[] {"cell-type", "articles[0].body[0].table", table(List.of(Cell.of("—")), 1)},
                new Object[] {"row-shape", "articles[0].body[0].table", table(List.of(Cell.of(1)), 2)},
                new Object[] {
                    "duplicate",
                    "",
                    SampleIssues.minimal().toBuilder().articles(twins).build()
                },
                new Object[] {
                    "duplicate",
                    "",
                    SampleIssues.minimal().toBuilder()
                            .addDistributionList(DistributionList.send(recipients))
                            .build()
                },
                new Object[] {
                    "appendix-reference",
                    "",
                    SampleIssues.minimal().toBuilder().articles(referring).build()
                },
                new Object[] {"half-width-punctuation", "articles[0]", pieces()});
    }

    private static Issue table(List<Cell> row, int columns) {
        Table table = Table.builder()
                .columns(Collections.nCopies(columns, Column.of("数", ColumnType.INTEGER)))
                .rows(Collections.nCopies(MANY, row))
                .build();
        return body(new TableBlock(table));
    }

    private static Issue pieces() {
        return body(new Paragraph(Collections.<Inline>nCopies(MANY, new Strong("中,中"))));
    }

    private static Issue body(Block block) {
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(
                        Article.builder(Title.of("题")).body(List.of(block)).build()))
                .build();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aLongTextIsReadOnce(String text) {
        assertThat(validate(body(Paragraph.of(text))).findings()).hasSizeLessThan(10);
    }

    static Stream<String> texts() {
        return Stream.of(
                        "中,",
                        "中:",
                        "中.",
                        "中 1",
                        "。。",
                        "中\"",
                        "1",
                        "）",
                        "“",
                        "附件9",
                        "《".repeat(50) + "》".repeat(49),
                        "a b ")
                .map(text -> text.repeat(MANY));
    }

    @Test
    void bracketsThatNeverCloseAreReadOnce() {
        assertThat(validate(body(Paragraph.of("《".repeat(15 * MANY) + "）".repeat(3 * MANY))))
                        .findings())
                .hasSize(1);
    }

    @Test
    void anAddressIsFollowedOnce() {
        assertThat(validate(body(Paragraph.of("http://" + "a,".repeat(15 * MANY))))
                        .isEmpty())
                .isTrue();
        assertThat(validate(body(Paragraph.of("http://" + "中,".repeat(15 * MANY))))
                        .findings())
                .hasSize(1);
    }

    @Test
    void namesOfExtensionsAreNotRepeatedForEachValue() {
        String name = "键".repeat(50_000);
        Object deep = "\u0001";
        for (int i = 0; i < 98; i++) {
            deep = Map.of(name, deep);
        }
        Object values = deep;
        Issue issue = assertTimeoutPreemptively(
                LONG,
                () -> SampleIssues.minimal().toBuilder()
                        .extensions(new Extensions(Map.of(name, Collections.nCopies(10 * MANY, 0L), "deep", values)))
                        .build());
        List<Finding> findings = validate(issue).findings();
        assertThat(findings).hasSize(1);
        assertThat(findings.get(0).path())
                .startsWith("extensions.deep.键键")
                .contains("键….键")
                .hasSizeLessThan(10_000);
    }

    private static ValidationReport validate(Issue issue) {
        return assertTimeoutPreemptively(LONG, () -> VALIDATOR.validate(issue));
    }
}
