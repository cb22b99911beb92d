package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.Placement;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.testing.TypedDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands in brackets on the right is told by its words; without a label it is not certain. */
class TypedBylinesTest {
    private static Recognition read(String... bylines) {
        TypedDocument document = TypedDocument.titled().line("山林县林业局编\t2024年11月8日");
        for (String byline : bylines) {
            document.title("护林工作有序开展").line("各乡镇开展了巡查。").line(byline, Alignment.RIGHT);
        }
        return document.read();
    }

    private static Certainty certainty(Recognition read, String text) {
        return read.placements().stream()
                .filter(each -> each.text().equals(text))
                .map(Placement::certainty)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"（局办公室 周某）, 局办公室, 周某", "（东乡林业站　周某、吴某某）, 东乡林业站, 周某|吴某某"})
    void anOrganisationAndNamesAreContributorAndAuthors(String byline, String contributor, String authors) {
        Recognition read = read(byline);
        Article article = read.issue().articles().get(0);
        assertThat(article.contributor()).isEqualTo(contributor);
        assertThat(article.authors()).containsExactly(authors.split("\\|"));
        assertThat(article.source()).isNull();
        assertThat(certainty(read, byline)).isEqualTo(Certainty.LIKELY);
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void besideOneWithALabelTheyAreTheSame() {
        Recognition read = read("（局办公室 周某）", "（东乡林业站 供稿）");
        assertThat(read.issue().articles().get(0).contributor()).isEqualTo("局办公室");
        assertThat(read.issue().articles().get(0).authors()).containsExactly("周某");
        assertThat(read.issue().articles().get(1).contributor()).isEqualTo("东乡林业站");
        assertThat(certainty(read, "（东乡林业站 供稿）")).isEqualTo(Certainty.CERTAIN);
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void aNewspaperIsTheSource() {
        Recognition read = read("（山林日报）");
        assertThat(read.issue().articles().get(0).source()).isEqualTo("山林日报");
    }

    @ParameterizedTest
    @ValueSource(strings = {"（春天里）", "（山林 周某）"})
    void whatNothingTellsIsGuessed(String text) {
        assertThat(certainty(read(text), text)).isEqualTo(Certainty.GUESSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"（报名时间：3月1日）", "（联系电话：5550123）", "【投诉电话: 5550123】"})
    void anotherLabelInBracketsIsOfTheText(String text) {
        Recognition read = read(text);
        assertThat(read.issue().articles().get(0).body())
                .containsExactly(Paragraph.of("各乡镇开展了巡查。"), Paragraph.of(text));
        assertThat(certainty(read, text)).isEqualTo(Certainty.GUESSED);
        assertThat(read.leftovers()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"（供稿单位：东乡林业站）", "（东乡林业站供稿）", "（来源：山林日报）", "（摘自《山林日报》）", "（通讯员：周某）", "（图文：周某）"})
    void theWordsOfBylinesAreCertain(String text) {
        assertThat(certainty(read(text), text)).isEqualTo(Certainty.CERTAIN);
    }

    @ParameterizedTest
    @CsvSource({"（通讯员：周某）, 周某", "（撰稿人：周某、吴某某）, 周某|吴某某", "（图文：周某）, 周某"})
    void namesBehindALabelAreTheAuthors(String byline, String authors) {
        Recognition read = read(byline);
        Article article = read.issue().articles().get(0);
        assertThat(article.authors()).containsExactly(authors.split("\\|"));
        assertThat(article.contributor()).isNull();
        assertThat(read.placements())
                .filteredOn(placement -> placement.text().equals(byline))
                .extracting(Placement::path)
                .containsExactly("articles[0].authors");
        assertThat(article.source()).isNull();
        assertThat(read.leftovers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"（报名时间：3月1日）, 2", "（东乡林业站 供稿）, 1"})
    void belowTheTextTooALabelTellsTheTwoApart(String text, int paragraphs) {
        Recognition read = TypedDocument.withArticle().line(text).read();
        assertThat(read.issue().articles().get(0).body()).hasSize(paragraphs);
        assertThat(read.leftovers()).isEmpty();
    }
}
