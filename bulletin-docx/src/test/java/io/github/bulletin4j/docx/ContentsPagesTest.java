package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.testing.SampleIssues;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Contents with pages in a document: right as they stand, and such that a word processor can renew them. */
class ContentsPagesTest {
    private static Issue issue(String pattern) {
        HouseStyle style = HouseStyle.builder().contents(pattern).build();
        return SampleIssues.minimal().toBuilder()
                .series(new Series(null, "春耕简报", style))
                .contents(new Contents("本期要目", List.of()))
                .articles(List.of(Article.of("化肥到位", "全镇春耕所需化肥种子全部到位。".repeat(60)), Article.of("开犁", "文。")))
                .build();
    }

    @Test
    void theNumberStandsInAFieldThatRefersToABookmarkAtTheArticle() {
        WordFile file = WordFile.of(issue("{n}.{headline}{leader}{page}"));
        assertThat(file.text()).contains("\n1.化肥到位\t1\n2.开犁\t3\n");
        NodeList fields = file.elements("word/document.xml", "instrText");
        NodeList bookmarks = file.elements("word/document.xml", "bookmarkStart");
        String[] headlines = {"化肥到位", "开犁"};
        assertThat(fields.getLength()).isEqualTo(2);
        assertThat(bookmarks.getLength()).isEqualTo(2);
        for (int i = 0; i < 2; i++) {
            assertThat(fields.item(i).getTextContent()).isEqualTo(" PAGEREF articles_" + i + " \\h ");
            Element bookmark = (Element) bookmarks.item(i);
            assertThat(bookmark.getAttributeNS(WordFile.W, "name")).isEqualTo("articles_" + i);
            assertThat(bookmark.getParentNode().getTextContent()).isEqualTo(headlines[i]);
        }
    }

    @Test
    void dotsLeadToTheRightMargin() {
        WordFile file = WordFile.of(issue("{headline}{leader}{page}"), Layout.gbt9704());
        Element tab =
                (Element) ((Element) file.elements("word/document.xml", "tabs").item(0)).getFirstChild();
        assertThat(tab.getAttributeNS(WordFile.W, "val")).isEqualTo("right");
        assertThat(tab.getAttributeNS(WordFile.W, "leader")).isEqualTo("dot");
        assertThat(tab.getAttributeNS(WordFile.W, "pos")).isEqualTo("8844");
    }

    @Test
    void noBookmarkStandsWhereNothingRefersToIt() {
        WordFile file = WordFile.of(issue("{n}.{headline}"));
        assertThat(file.elements("word/document.xml", "bookmarkStart").getLength())
                .isZero();
    }

    @Test
    void markupIsWhatDocx4jWouldWrite() {
        AnyIssueTest.assertMarkupIsOfDocx4j(issue("{n}.{headline}{leader}{page}"));
    }
}
