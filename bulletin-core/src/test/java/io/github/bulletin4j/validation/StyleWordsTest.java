package io.github.bulletin4j.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.correction.Corrections;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.HouseStyleBuilder;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.RecipientMarks;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.SampleIssues;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules of print for the words of a house style. */
class StyleWordsTest {

    private static final IssueValidator VALIDATOR = IssueValidator.create();

    private record Words(String path, UnaryOperator<HouseStyleBuilder> slip) {}

    static Stream<Words> slips() {
        return Stream.of(
                new Words("number", style -> style.number("一,二{year}{issue}{cumulative}")),
                new Words("supplement", style -> style.supplement("一,二{year}{issue}")),
                new Words("head[0].left", style -> style.head(HeadLine.of("一,二{number}", "{compilers}", "{date}"))),
                new Words("head[0].center", style -> style.head(HeadLine.of("{number}", "一,二{compilers}", "{date}"))),
                new Words("head[0].right", style -> style.head(HeadLine.of("{number}", "{compilers}", "一,二{date}"))),
                new Words(
                        "head[1].center",
                        style ->
                                style.head(HeadLine.of("{number}", "{compilers}", "{date}"), HeadLine.centered("一,二"))),
                new Words("date", style -> style.date("一,二{year}{month}{day}")),
                new Words("articleNumber", style -> style.articleNumber("一,二")),
                new Words("byline", style -> style.byline("一,二{contributor}{authors}")),
                new Words("source", style -> style.source("一,二{source}")),
                new Words("keywords", style -> style.keywords("一,二{keywords}")),
                new Words("contents", style -> style.contents("一,二{headline}")),
                new Words("appendixLabel", style -> style.appendixLabel("一,二{n}")),
                new Words("recipients.separator", style -> style.recipients(new RecipientMarks("一,二", ""))),
                new Words("recipients.closing", style -> style.recipients(new RecipientMarks("，", "一,二"))),
                new Words("labels.printRun", style -> style.label(Label.PRINT_RUN, "一,二{n}")),
                new Words("labels.printing", style -> style.label(Label.PRINTING, "一,二{office}{date}")),
                new Words("labels.unit", style -> style.label(Label.UNIT, "一,二{unit}")));
    }

    @ParameterizedTest
    @MethodSource("slips")
    void aSlipIsFoundInEveryWordOfAStyle(Words words) {
        assertThat(found(words.slip().apply(HouseStyle.builder())))
                .containsExactly("half-width-punctuation series.style." + words.path());
    }

    @ParameterizedTest
    @EnumSource(
            value = Label.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PRINT_RUN", "PRINTING", "UNIT"})
    void aSlipIsFoundInEveryLabel(Label label) {
        assertThat(found(HouseStyle.builder().label(label, "一,二")))
                .containsExactly("half-width-punctuation series.style.labels." + label.word());
    }

    @ParameterizedTest
    @EnumSource(Label.class)
    void theWordsOfTheDefaultStyleAreSilent(Label label) {
        assertThat(found(HouseStyle.builder().label(label, label.standard() + "　")))
                .isEmpty();
        assertThat(findings(HouseStyle.standard())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "〔{year}〕第{issue}期",
                "[{year}]第{issue}期<总{cumulative}>",
                "（{year}年第{issue:000}期<，总第{cumulative}期>）",
                "{year:〇}年 第{issue:一}期<（总第{cumulative}期）>",
                "No.{issue}<, Vol.{year}><, {cumulative}>",
                "{year}.{issue}.{cumulative}"
            })
    void aValueIsNotTakenForAWord(String number) {
        assertThat(found(HouseStyle.builder().number(number))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"、", "；", " ", "　", ""})
    void whatStandsBetweenNamesMayBeAnyChineseMark(String separator) {
        assertThat(found(HouseStyle.builder().recipients(new RecipientMarks(separator, "。"))))
                .isEmpty();
    }

    @Test
    void aHalfWidthMarkBetweenNamesIsFoundAndPutRight() {
        Issue issue = issue(HouseStyle.builder()
                .recipients(new RecipientMarks(", ", ""))
                .number("{year}年第{issue}期<(总第{cumulative}期)>")
                .label(Label.EDITOR, "责任 编辑,主任")
                .build());
        assertThat(VALIDATOR.validate(issue).findings())
                .extracting(finding -> finding.path() + " " + finding.range() + " " + finding.suggestion())
                .containsExactly(
                        "series.style.labels.editor Range[from=5, to=6] ，",
                        "series.style.number Range[from=17, to=18] （",
                        "series.style.recipients.separator Range[from=0, to=2] ，");
        HouseStyle corrected = Corrections.all().apply(issue).houseStyle();
        assertThat(corrected.recipients().separator()).isEqualTo("，");
        assertThat(corrected.number()).hasToString("{year}年第{issue}期<（总第{cumulative}期）>");
        assertThat(corrected.label(Label.EDITOR)).hasToString("责任 编辑，主任");
        assertThat(findings(corrected)).isEmpty();
    }

    @Property(tries = 300)
    void everyStyleCanBeCorrected(@ForAll("styles") HouseStyle style) {
        Issue corrected = Corrections.all().apply(issue(style));
        assertThat(VALIDATOR.validate(corrected).findings())
                .filteredOn(finding -> finding.path().startsWith("series.style"))
                .noneMatch(finding -> finding.suggestion() != null);
    }

    @Provide
    Arbitrary<HouseStyle> styles() {
        return IssueArbitraries.styles();
    }

    private static Issue issue(HouseStyle style) {
        Issue sample = SampleIssues.minimal();
        return sample.toBuilder()
                .series(Series.of(sample.series().name()).withStyle(style))
                .build();
    }

    private static List<String> found(HouseStyleBuilder style) {
        return findings(style.build());
    }

    private static List<String> findings(HouseStyle style) {
        return VALIDATOR.validate(issue(style)).findings().stream()
                .map(finding -> finding.code() + " " + finding.path())
                .toList();
    }
}
