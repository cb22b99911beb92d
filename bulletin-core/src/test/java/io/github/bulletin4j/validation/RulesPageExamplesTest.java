package io.github.bulletin4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Classification;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.ProseAppendix;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the page of rules calls wrong is found in an issue, and what it calls right is not. */
class RulesPageExamplesTest {

    private static final IssueValidator VALIDATOR = IssueValidator.create();

    /** Makes issues of the examples, by code; (…) is a description, of which the lengths and what is missing are read. */
    private static final Map<String, Function<String, Issue>> ISSUES = Map.ofEntries(
            Map.entry("half-width-punctuation", text -> body(Paragraph.of(text))),
            Map.entry("illegal-character", text -> body(Paragraph.of(text))),
            Map.entry(
                    "required",
                    text -> minimal().toBuilder()
                            .date(text.startsWith("（") ? null : LocalDate.parse(text))
                            .build()),
            Map.entry("blank", RulesPageExamplesTest::office),
            Map.entry("untrimmed", RulesPageExamplesTest::office),
            Map.entry("line-break", RulesPageExamplesTest::office),
            Map.entry("too-long", text -> titled("题".repeat(numbers(text)[0]))),
            Map.entry(
                    "duplicate",
                    text -> minimal().toBuilder()
                            .addDistributionList(
                                    DistributionList.report(text.substring(2).split("、")))
                            .build()),
            Map.entry("out-of-range", RulesPageExamplesTest::numbered),
            Map.entry("cumulative-below-issue", RulesPageExamplesTest::numbered),
            Map.entry(
                    "combined-range",
                    text -> minimal().toBuilder()
                            .number(new IssueNumber.Combined(2023, numbers(text)[0], numbers(text)[1], null, null))
                            .build()),
            Map.entry(
                    "year-mismatch",
                    text -> minimal().toBuilder()
                            .number(IssueNumber.parse(text.split("，")[0]))
                            .date(LocalDate.of(numbers(text)[2], numbers(text)[3], numbers(text)[4]))
                            .build()),
            Map.entry(
                    "missing-number",
                    text -> minimal().toBuilder()
                            .number(text.startsWith("（") ? null : IssueNumber.parse(text))
                            .build()),
            Map.entry(
                    "special-number",
                    text -> minimal().toBuilder()
                            .number(IssueNumber.special(text.split("：")[1]))
                            .build()),
            Map.entry(
                    "copy-number",
                    text -> minimal().toBuilder()
                            .marking(Marking.builder().copyNumber(text).build())
                            .build()),
            Map.entry(
                    "term-without-level",
                    text -> minimal().toBuilder()
                            .marking(Marking.builder()
                                    .level(text.startsWith("秘密") ? Classification.CONFIDENTIAL : null)
                                    .term(text.replace("秘密★", ""))
                                    .build())
                            .build()),
            Map.entry(
                    "list-order",
                    text -> minimal().toBuilder()
                            .distribution(
                                    text.startsWith("送")
                                            ? List.of(DistributionList.send("乙局"), DistributionList.report("甲局"))
                                            : List.of(DistributionList.report("甲局"), DistributionList.send("乙局")))
                            .build()),
            Map.entry(
                    "unprinted",
                    text -> minimal().toBuilder()
                            .series(Series.of("简报")
                                    .withStyle(HouseStyle.builder()
                                            .byline(text.substring(text.indexOf("为") + 1))
                                            .build()))
                            .articles(List.of(Article.builder(Title.of("题"))
                                    .contributor("水利局")
                                    .authors(List.of("李平"))
                                    .addParagraph("文。")
                                    .build()))
                            .build()),
            Map.entry("empty-body", text -> text.startsWith("（") ? body() : body(Paragraph.of(text))),
            Map.entry(
                    "heading-skip",
                    text -> body(Heading.of(1, "上"), Heading.of(text.endsWith("1.") ? 3 : 2, "下"), Paragraph.of("文。"))),
            Map.entry(
                    "appendix-reference",
                    text -> body(Paragraph.of(text.split("（")[0])).toBuilder()
                            .addAppendix(ProseAppendix.of("名单", "文。"))
                            .build()),
            Map.entry("link-target", text -> body(new Paragraph(List.of(new Link("链接", text.replace("…", "run()")))))),
            Map.entry(
                    "row-shape",
                    text -> table(ColumnType.TEXT, text.contains("三格") ? List.of("一", "二", "三") : List.of("一", "二"))),
            Map.entry("cell-type", text -> table(ColumnType.INTEGER, List.of(text.split("：")[1], "3"))),
            Map.entry(
                    "over-submitted",
                    text -> minimal().toBuilder()
                            .addAppendix(new StatisticsAppendix(
                                    "表",
                                    null,
                                    "单位",
                                    false,
                                    List.of(StatisticsRow.of("甲", numbers(text)[0], numbers(text)[1], 0))))
                            .build()));

    @ParameterizedTest
    @MethodSource("codes")
    void theWrongOneIsFoundAndTheRightOneIsNot(String code) throws IOException {
        String[] row = RulesPageTest.rows().get(code);
        assertThat(codes(code, row[5])).contains(code);
        if (!row[6].strip().equals("—")) {
            assertThat(codes(code, row[6])).doesNotContain(code);
        }
    }

    static Stream<String> codes() {
        return ISSUES.keySet().stream().sorted();
    }

    private static List<String> codes(String code, String cell) {
        return VALIDATOR.validate(ISSUES.get(code).apply(RulesPageTest.example(cell))).findings().stream()
                .map(Finding::code)
                .toList();
    }

    private static Issue minimal() {
        return SampleIssues.minimal();
    }

    private static Issue office(String text) {
        String name = text.replaceAll("^“|”$", "").replace('⏎', '\n');
        return minimal().toBuilder().compilers(List.of()).compiledBy(name).build();
    }

    private static Issue numbered(String text) {
        return minimal().toBuilder().number(IssueNumber.parse(text)).build();
    }

    private static Issue titled(String headline) {
        return minimal().toBuilder()
                .articles(List.of(Article.of(headline, "文。")))
                .build();
    }

    private static Issue body(Block... blocks) {
        return minimal().toBuilder()
                .articles(List.of(
                        Article.builder(Title.of("题")).body(List.of(blocks)).build()))
                .build();
    }

    private static Issue table(ColumnType type, List<String> cells) {
        return body(new TableBlock(Table.builder()
                .addColumn(Column.of("数量", type))
                .addColumn(Column.of("备注", ColumnType.TEXT))
                .rows(List.of(cells.stream()
                        .map(cell -> cell.matches("\\d+") ? Cell.of(Integer.parseInt(cell)) : Cell.of(cell))
                        .toList()))
                .build()));
    }

    private static int[] numbers(String text) {
        return Arrays.stream(Pattern.compile("\\D+").split(text.replaceFirst("^\\D+", "")))
                .mapToInt(Integer::parseInt)
                .toArray();
    }
}
