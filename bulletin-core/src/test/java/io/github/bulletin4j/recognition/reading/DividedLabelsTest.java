package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.Credit;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.EditorNote;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.testing.TypedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Labels that offices type with blanks, on a line of their own or without a colon are labels all the same. */
class DividedLabelsTest {
    private static TypedDocument headed() {
        return TypedDocument.titled().line("山林县林业局编\t2024年11月8日");
    }

    private static Recognition read(TypedDocument document) {
        return document.title("护林工作有序开展").line("各乡镇开展了巡查。").read();
    }

    @ParameterizedTest
    @ValueSource(strings = {"报　送：县委办，县政府办", "报    送：县委办，县政府办", "报 送 ： 县委办，县政府办"})
    void blanksWithinTheLabelOfAList(String line) {
        Recognition read = TypedDocument.withArticle().line(line).read();
        assertThat(read.issue().distribution())
                .extracting(DistributionList::kind)
                .containsExactly(DistributionList.Kind.REPORT);
        assertThat(read.leftovers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"会 议 指出：各乡镇要抓好落实。", "一 是：抓好落实。"})
    void otherWordsWithBlanksAreText(String line) {
        Recognition read = TypedDocument.withArticle().line(line).read();
        assertThat(read.issue().articles().get(0).body()).endsWith(Paragraph.of(line));
        assertThat(read.issue().distribution()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"本 期 目 录", "目    录", "【目　录】", "本 期 要 目："})
    void blanksWithinTheHeadingOfTheContents(String heading) {
        Recognition read = read(headed().line(heading, Alignment.CENTER).line("护林工作有序开展"));
        assertThat(read.issue().contents())
                .isNotNull()
                .extracting(Contents::heading)
                .isEqualTo(heading);
        assertThat(read.issue().articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。"));
    }

    @ParameterizedTest
    @CsvSource({"编者按：请各地参阅。, 编者按", "【编者按】请各地参阅。, 【编者按】", "【编者按】：请各地参阅。, 【编者按】", "编 者 按：请各地参阅。, 编者按", "领导批示：请各地参阅。, 领导批示"
    })
    void aNoteIsToldByItsLabel(String line, String label) {
        Recognition read = read(headed().line(line));
        assertThat(read.issue().editorNote()).isEqualTo(new EditorNote(label, "请各地参阅。"));
        assertThat(read.issue().articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。"));
        assertThat(read.leftovers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"编者按, 编者按", "编 者 按：, 编者按", "领导批示, 领导批示"})
    void aLabelAloneStandsAboveItsNote(String line, String label) {
        Recognition read = read(headed().line(line, Alignment.CENTER).line("请各地参阅。"));
        assertThat(read.issue().editorNote()).isEqualTo(new EditorNote(label, "请各地参阅。"));
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void aLabelAboveATitleIsNone() {
        Recognition read = read(headed().line("按语", Alignment.CENTER));
        assertThat(read.issue().editorNote()).isNull();
    }

    @Test
    void betweenTextsALabelAloneIsATitleAndBlanksStay() {
        TypedDocument document = TypedDocument.withArticle();
        for (int i = 0; i < 40; i++) {
            document.line(i == 15 ? "联 系 人：周某。" : "东乡修了路。");
        }
        Recognition read =
                document.title("编者的话").line("请各地参阅。").line("报：县委办，县政府办").read();
        assertThat(read.issue().articles())
                .extracting(Article::title)
                .containsExactly(Title.of("护林工作有序开展"), Title.of("编者的话"));
        assertThat(read.issue().articles().get(0).body()).contains(Paragraph.of("联 系 人：周某。"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"（总第105期）", "总第105期", "（ 总第 105 期 ）"})
    void theNumberThatCountsThroughOnALineOfItsOwnIsOfTheNumber(String line) {
        Recognition read = read(TypedDocument.empty()
                .line("山林简报", Alignment.CENTER, 48, "FF0000", true)
                .line("2024年第8期", Alignment.CENTER)
                .line(line, Alignment.CENTER)
                .line("山林县林业局编\t2024年11月8日"));
        assertThat(read.issue().number()).isEqualTo(IssueNumber.regular(2024, 8, 105));
        assertThat(read.issue().articles()).containsExactly(Article.of("护林工作有序开展", "各乡镇开展了巡查。"));
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void aNumberThatCountsThroughAloneIsTheNumber() {
        Issue issue = read(TypedDocument.empty()
                        .line("山林简报", Alignment.CENTER, 48, "FF0000", true)
                        .line("总第105期", Alignment.CENTER)
                        .line("山林县林业局编\t2024年11月8日"))
                .issue();
        assertThat(issue.number()).isEqualTo(new IssueNumber.Regular(null, null, 105, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"主编：周某　副主编：吴某", "主编：周某 副主编：吴某", "主 编：周某    副主编：吴某"})
    void otherLabelsOfPeopleAreCredits(String line) {
        Recognition read = TypedDocument.withArticle().line(line).read();
        assertThat(read.issue().colophon().credits()).containsExactly(new Credit("主编", "周某"), new Credit("副主编", "吴某"));
        assertThat(read.leftovers()).isEmpty();
    }
}
