package io.github.bulletin4j.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Column.ColumnType;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueBuilder;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.testing.Strings;
import io.github.bulletin4j.typography.JudgedSentence;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules of print where an issue prints its strings. */
class PrintedStringsTest {

    private static final IssueValidator VALIDATOR = IssueValidator.create();

    /** Strings that no output prints. */
    private static final Set<String> UNPRINTED = Set.of("id", "copyNumber", "alt", "mediaType", "target");

    static Stream<Issue> samples() {
        return Stream.of(SampleIssues.full(), SampleIssues.further(), SampleIssues.special());
    }

    @Test
    void theSamplesHoldEveryStringThatThereCanBe() {
        Set<String> held = samples()
                .flatMap(sample -> Strings.components(sample).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(held).isEqualTo(Strings.components()).hasSizeGreaterThan(50);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSlipIsFoundInEveryStringThatIsPrinted(Issue sample) {
        for (String path : Strings.paths(sample)) {
            Issue issue = Strings.replace(sample, path, "一,二");
            String name = path.substring(path.lastIndexOf('.') + 1);
            assertThat(found(issue))
                    .as(path)
                    .filteredOn(finding -> finding.startsWith("half-width-punctuation"))
                    .isEqualTo(UNPRINTED.contains(name) ? List.of() : List.of("half-width-punctuation " + path));
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aStringIsJudgedByWhatItIs(JudgedSentence sentence) {
        Issue issue = stand(SampleIssues.minimal().toBuilder(), sentence).build();
        Set<String> codes = VALIDATOR.validate(issue).findings().stream()
                .map(Finding::code)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(codes).isEqualTo(sentence.codes());
    }

    static Stream<JudgedSentence> sentences() throws IOException {
        return JudgedSentence.own().stream();
    }

    private static IssueBuilder stand(IssueBuilder issue, JudgedSentence sentence) {
        String text = sentence.text();
        return switch (sentence.field()) {
            case "paragraph" -> issue.articles(List.of(Article.of("标题", text)));
            case "title" -> issue.articles(List.of(Article.of(text, "正文。")));
            case "column" ->
                issue.articles(List.of(Article.builder(Title.of("标题"))
                        .column(text)
                        .addParagraph("正文。")
                        .build()));
            case "office" -> issue.compiledBy(text);
            case "recipient" -> issue.addDistributionList(DistributionList.send(text));
            case "cell" -> tabled(issue, "表", text);
            case "caption" -> tabled(issue, text, "值");
            default -> throw new IllegalArgumentException(sentence.field());
        };
    }

    private static IssueBuilder tabled(IssueBuilder issue, String caption, String cell) {
        Table table = Table.builder()
                .caption(caption)
                .addColumn(Column.of("项", ColumnType.TEXT))
                .rows(List.of(List.of(Cell.of(cell))))
                .build();
        return issue.articles(List.of(Article.builder(Title.of("标题"))
                .body(List.of(new TableBlock(table)))
                .build()));
    }

    @Test
    void theFirstPlaceOfEachRuleIsNamedWithWhatIsRight() {
        Finding finding = only(Paragraph.of("办公(OA)系统,已经上线。"));
        assertThat(finding.range()).isEqualTo(new Finding.Range(2, 3));
        assertThat(finding.suggestion()).isEqualTo("（");
        assertThat(finding.rejectedValue()).isEqualTo("办公(OA)系统,已经上线。");
        assertThat(finding.messageEn()).isEqualTo("half-width punctuation in Chinese text: 办公(OA)系统,已经…");
        assertThat(finding.messageZh()).startsWith("中文里用了半角标点: ");
    }

    @Test
    void aFindingWithoutOneRightFormHasNoSuggestion() {
        Finding finding = only(Paragraph.of("印发《办法。"));
        assertThat(finding.range()).isEqualTo(new Finding.Range(2, 3));
        assertThat(finding.suggestion()).isNull();
    }

    @Test
    void theSeverityIsThatOfTheRule() {
        assertThat(only(Paragraph.of("共有 3人。")).severity()).isEqualTo(Severity.HINT);
        assertThat(only(Paragraph.of("始于03月。")).severity()).isEqualTo(Severity.HINT);
        assertThat(only(Paragraph.of("每组3~5人。")).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void thePiecesOfAParagraphAreReadAsOneText() {
        assertThat(found(with(new Paragraph(List.of(new Text("开展“清河"), new Strong("行动”"), new Text("。"))))))
                .isEmpty();
        Issue issue = with(new Paragraph(List.of(new Text("会议"), new Strong("要求"), new Text(",落实。。"))));
        assertThat(VALIDATOR.validate(issue).findings())
                .extracting(Finding::code, Finding::path, Finding::range)
                .containsExactly(
                        tuple("doubled-punctuation", "articles[0].body[0].inlines[2].text", new Finding.Range(3, 5)),
                        tuple(
                                "half-width-punctuation",
                                "articles[0].body[0].inlines[2].text",
                                new Finding.Range(0, 1)));
    }

    @Test
    void aPlaceThatReachesIntoTheNextPieceEndsWithItsOwnAndHasNoSuggestion() {
        Finding finding = only(new Paragraph(List.of(new Text("已经完成。"), new Strong("。下一步"))));
        assertThat(finding.range()).isEqualTo(new Finding.Range(4, 5));
        assertThat(finding.suggestion()).isNull();
    }

    @Test
    void aQuotationOpensInEveryParagraphAndClosesInTheLast() {
        assertThat(found(with(Paragraph.of("通知说：“第一，早部署。"), Paragraph.of("“第二，早落实。”"))))
                .isEmpty();
        assertThat(found(with(Paragraph.of("通知说：“第一，早部署。"), Paragraph.of("第二，早落实。”"))))
                .containsExactly(
                        "unpaired-bracket articles[0].body[0].inlines[0].text",
                        "unpaired-bracket articles[0].body[1].inlines[0].text");
        assertThat(found(with(Paragraph.of("通知说：“第一。"), Paragraph.of("“第二。"))))
                .containsExactly("unpaired-bracket articles[0].body[1].inlines[0].text");
    }

    @Test
    void theLinesOfAHeadlineAreReadAsOneText() {
        Title title = new Title(null, List.of("开展“清河", "行动”,保安澜"), null);
        Issue issue = SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.builder(title).addParagraph("文。").build()))
                .build();
        assertThat(found(issue)).containsExactly("half-width-punctuation articles[0].title.headline[1]");
    }

    @Test
    void aLineBreakDividesWhatStandsBesideIt() {
        assertThat(found(with(new Paragraph(List.of(new Text("一。"), new LineBreak(), new Text("。二"))))))
                .isEmpty();
    }

    @Test
    void theNoteOfAnArticleIsReportedOnce() {
        Article article = Article.builder(Title.of("题"))
                .editorNote(EditorNote.of("早部署,早落实。"))
                .addParagraph("文。")
                .build();
        Issue issue =
                SampleIssues.minimal().toBuilder().articles(List.of(article)).build();
        assertThat(found(issue)).containsExactly("half-width-punctuation articles[0].editorNote.text");
    }

    private static Issue with(Paragraph... paragraphs) {
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(
                        Article.builder(Title.of("题")).body(List.of(paragraphs)).build()))
                .build();
    }

    private static Finding only(Paragraph paragraph) {
        List<Finding> findings = VALIDATOR.validate(with(paragraph)).findings();
        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    private static List<String> found(Issue issue) {
        return VALIDATOR.validate(issue).findings().stream()
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }
}
