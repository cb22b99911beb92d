package io.github.bulletin4j.validation;

import static io.github.bulletin4j.testing.ValidationReportAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Column;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.FigureRow;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.StatisticsRow;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.SampleImages;
import io.github.bulletin4j.testing.SampleIssues;
import jakarta.validation.Validation;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssueValidatorBuilderTest {

    private static final Issue UNDATED =
            SampleIssues.minimal().toBuilder().date(null).build();

    @Test
    void aRuleCanBeTakenOut() {
        assertThat(IssueValidator.create().validate(UNDATED)).hasOnlyFinding("required", "date");
        assertThat(IssueValidator.builder().without("required").build().validate(UNDATED))
                .isClean();
        assertThat(IssueValidator.builder().without("blank").build().validate(UNDATED))
                .hasOnlyFinding("required", "date");
    }

    @Test
    void aSeverityCanBeChanged() {
        IssueValidator lenient =
                IssueValidator.builder().severity("required", Severity.HINT).build();
        assertThat(lenient.validate(UNDATED)).hasFinding("required", "date", Severity.HINT);
        assertThat(lenient.validate(UNDATED).hasErrors()).isFalse();
    }

    @Test
    void aBoundCanBeWidenedAndTheMessageSaysTheNewOne() {
        Issue long45 = titled("长".repeat(45));
        assertThat(IssueValidator.create().validate(long45))
                .hasOnlyFinding("too-long", "articles[0].title.headline[0]");
        IssueValidator wide = IssueValidator.builder().bound("too-long", 40, 50).build();
        assertThat(wide.validate(long45)).isClean();
        ValidationReport report = wide.validate(titled("长".repeat(51)));
        assertThat(report).hasOnlyFinding("too-long", "articles[0].title.headline[0]");
        assertThat(report.findings().get(0).message(Locale.ENGLISH)).isEqualTo("must not be longer than 50");
    }

    @Test
    void aBoundCanBeNarrowed() {
        IssueValidator narrow = IssueValidator.builder()
                .bound("too-long", 40, 20)
                .bound("out-of-range", 1949, 2000)
                .build();
        assertThat(narrow.validate(titled("长".repeat(20)))).isClean();
        assertThat(narrow.validate(titled("长".repeat(21)))).hasOnlyFinding("too-long", "articles[0].title.headline[0]");
        Issue old = SampleIssues.minimal().toBuilder()
                .number(IssueNumber.regular(1999, 1))
                .date(LocalDate.of(2000, 1, 1))
                .build();
        assertThat(narrow.validate(old)).hasOnlyFinding("out-of-range", "number.year");
        assertThat(IssueValidator.create().validate(old)).isClean();
    }

    @Test
    void theBoundsOfListsAndNumbersCanBeChangedToo() {
        Figure figure = new Figure(SampleImages.png(1, 1, 0), null, null, "图");
        Issue two = withBlock(FigureRow.of(figure, figure));
        assertThat(IssueValidator.create().validate(two)).isClean();
        assertThat(IssueValidator.builder().bound("out-of-range", 2, 3).build().validate(two))
                .hasOnlyFinding("out-of-range", "articles[0].body[0].figures");
        Issue digits = withBlock(new TableBlock(Table.builder()
                .columns(List.of(Column.of("数", Column.ColumnType.INTEGER)))
                .rows(List.of(List.of(Cell.of(123_456L))))
                .build()));
        assertThat(IssueValidator.create().validate(digits)).isClean();
        assertThat(IssueValidator.builder().bound("too-long", 1000, 5).build().validate(digits))
                .hasOnlyFinding("too-long", "articles[0].body[0].table.rows[0][0].value.number");
    }

    private static Issue withBlock(Block block) {
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.builder(Title.of("题")).addBlock(block).build()))
                .build();
    }

    @Test
    void aBoundThatNoRuleStatesIsRefused() {
        IssueValidatorBuilder another = IssueValidator.builder().bound("too-long", 99, 50);
        assertThatThrownBy(another::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rule \"too-long\" has no bound 99, expected one of 3, 4, 40, 60, 80, 100, 200, 1000");
        IssueValidatorBuilder none = IssueValidator.builder().bound("heading-skip", 1, 2);
        assertThatThrownBy(none::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the rule \"heading-skip\" has no bounds, expected one of out-of-range, too-long");
    }

    @ParameterizedTest
    @CsvSource({"too-long,3", "too-long,40", "too-long,60", "too-long,80", "too-long,100", "out-of-range,1949"})
    void everyBoundThatIsNamedInTheJavadocCanBeChanged(String code, int bound) {
        assertThatCode(() ->
                        IssueValidator.builder().bound(code, bound, bound + 1).build())
                .doesNotThrowAnyException();
    }

    @Test
    void aRuleOfOnesOwnIsALambda() {
        IssueValidator strict = IssueValidator.builder()
                .rule("exclamation", Severity.WARNING, (issue, places) -> {
                    for (int i = 0; i < issue.articles().size(); i++) {
                        if (issue.articles().get(i).title().headlineText().contains("！")) {
                            places.add("articles[" + i + "].title", "标题中有叹号", "exclamation mark in a title");
                        }
                    }
                })
                .build();
        assertThat(strict.validate(titled("好"))).isClean();
        assertThat(strict.validate(titled("好！"))).hasOnlyFinding("exclamation", "articles[0].title");
        Finding finding = strict.validate(titled("好！")).findings().get(0);
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message(Locale.CHINESE)).isEqualTo("标题中有叹号");
    }

    @ParameterizedTest
    @ValueSource(strings = {"heading-skips", "required ", "Required", "too_long", "", "ledger-gap"})
    void aCodeThatNoRuleHasIsRefusedByName(String code) {
        List<IssueValidatorBuilder> wrong = List.of(
                IssueValidator.builder().without("required", code),
                IssueValidator.builder().severity(code, Severity.HINT),
                IssueValidator.builder().bound(code, 40, 50));
        for (IssueValidatorBuilder builder : wrong) {
            assertThatThrownBy(builder::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith(
                            "no rule has the code \"" + code + "\", expected a code of rule(...) or one of")
                    .hasMessageContaining(" heading-skip, ")
                    .hasMessageContaining(" required, ")
                    .hasMessageContaining(" too-long, ");
        }
    }

    @Test
    void theCodeOfARuleOfOnesOwnIsKnownWhereverItIsAdded() {
        IssueRule rule = (issue, places) -> places.add("date", "日期", "date");
        assertThat(IssueValidator.builder()
                        .severity("own", Severity.HINT)
                        .rule("own", Severity.ERROR, rule)
                        .build()
                        .validate(SampleIssues.minimal()))
                .hasFinding("own", "date", Severity.HINT);
        assertThat(IssueValidator.builder()
                        .rule("own", Severity.ERROR, rule)
                        .without("own")
                        .build()
                        .validate(SampleIssues.minimal()))
                .isClean();
    }

    @Test
    void anArticleAndAnAppendixCanBeCheckedAlone() {
        IssueValidator validator = IssueValidator.create();
        assertThat(validator.validate(Article.of("题", "文。"))).isClean();
        assertThat(validator.validate(Article.of(" 题", "文。"))).hasOnlyFinding("untrimmed", "title.headline[0]");
        StatisticsAppendix table =
                new StatisticsAppendix("来稿", null, "单位", false, List.of(StatisticsRow.of("甲", 1, 1, 1)));
        assertThat(validator.validate(table)).hasOnlyFinding("over-submitted", "rows[0].submitted");
    }

    @Test
    void anApplicationsOwnValidatorKeepsItsBounds() {
        var own = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        assertThat(IssueValidator.builder()
                        .using(own)
                        .without("required")
                        .build()
                        .validate(UNDATED))
                .isClean();
        // It may have rules that nobody knows here.
        assertThat(IssueValidator.builder()
                        .using(own)
                        .severity("house-rule", Severity.HINT)
                        .build()
                        .validate(UNDATED))
                .hasOnlyFinding("required", "date");
        IssueValidatorBuilder wrong = IssueValidator.builder().using(own).bound("too-long", 40, 50);
        assertThatThrownBy(wrong::build)
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("too-long");
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> IssueValidator.create().validate((Issue) null)).hasMessage("issue must not be null");
        assertThatThrownBy(() -> IssueValidator.create().validate((Article) null))
                .hasMessage("article must not be null");
        assertThatThrownBy(() -> IssueValidator.using(null)).hasMessage("validator must not be null");
        assertThatThrownBy(() -> IssueValidator.builder().rule("a", Severity.HINT, null))
                .hasMessage("rule must not be null");
        assertThatThrownBy(() -> IssueValidator.builder().severity("a", null)).hasMessage("severity must not be null");
    }

    private static Issue titled(String headline) {
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(Article.of(headline, "文。")))
                .build();
    }
}
