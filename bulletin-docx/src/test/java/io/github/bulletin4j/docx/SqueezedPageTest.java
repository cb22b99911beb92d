package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.testing.SampleIssues;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The last page of text whose lines stand a little closer, so that the foot does not stand alone. */
class SqueezedPageTest {
    private static Issue issue(int lines) {
        Article article = Article.of("春耕").toBuilder()
                .body(Collections.nCopies(lines, Paragraph.of("全镇春耕化肥种子到位。")))
                .build();
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(article))
                .addDistributionList(DistributionList.report("县委"))
                .build();
    }

    @ParameterizedTest(name = "{0} lines")
    @CsvSource({
        // 12 lines stand on the first page and 22 on the second; with fewer or more the foot does not stand alone.
        "33, 0, 0",
        "34, 22, 0",
        "35, 0, 0",
        // Lines would have to stand closer than the layout lets them.
        "56, 22, 0",
        "32, 0, 0"
    })
    void linesOfTheLastPageAreCloserByNoMoreThanNeeded(int lines, int closer, int pageBreaks) {
        byte[] document = DocxRenderer.create().render(issue(lines));
        String body = WordFile.of(issue(lines)).part("word/document.xml");
        assertThat(body.split("w:line=\"602\" w:lineRule=\"exact\"", -1)).hasSize(closer + 1);
        assertThat(body.split("<w:pageBreakBefore/>", -1)).hasSize(pageBreaks + 1);
        assertThat(DocxReader.create().read(document).issue()).isEqualTo(issue(lines));
    }

    @Test
    void footKeepsADistanceOfItsOwnInWordWhereItsPageIsFuller() {
        // A line in Word, which sets marks side by side close, and two in LibreOffice.
        Article article = Article.of("春耕").toBuilder()
                .body(Collections.nCopies(10, Paragraph.of("全镇春耕“化肥”，“种子”，“农药”，“机具”到位。")))
                .build();
        Issue differs = issue(1).toBuilder().articles(List.of(article)).build();
        assertThat(footSpacing(issue(10))).doesNotContain("beforeLines");
        // Word has 10 of 12 lines of the first page filled, LibreOffice 8 of 22 of the second.
        double inWord = number("w:beforeLines", footSpacing(differs)) * 2.4;
        assertThat(inWord).isBetween(0.0, 624.0);
        assertThat(number("w:before", footSpacing(differs))).isBetween(11 * 624, 14 * 624);
    }

    private static int number(String attribute, String spacing) {
        Matcher found = Pattern.compile(attribute + "=\"(\\d+)\"").matcher(spacing);
        assertThat(found.find()).as(spacing).isTrue();
        return Integer.parseInt(found.group(1));
    }

    private static String footSpacing(Issue issue) {
        String body = WordFile.of(issue).part("word/document.xml");
        int foot = body.indexOf("BulletinFootOuterRule");
        return body.substring(foot, body.indexOf("</w:pPr>", foot));
    }
}
