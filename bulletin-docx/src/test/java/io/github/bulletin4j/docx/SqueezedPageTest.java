package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.testing.SampleIssues;
import java.util.Collections;
import java.util.List;
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
}
