package io.github.bulletin4j.docx;

import static io.github.bulletin4j.docx.EditedDocument.paragraphOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.Recognition;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What editors do to more than one line: titles repeat elsewhere, mastheads and styles go. Nothing is lost. */
class EditedFurtherTest {
    private static final HouseStyle NUMBERED =
            HouseStyle.builder().articleNumber("{n:一}、").build();

    private static Issue issue() {
        Issue plain = EditedIssue.issue();
        return plain.toBuilder()
                .series(new Series(plain.series().owner(), plain.series().name(), NUMBERED))
                .contents(Contents.standard())
                .articles(List.of(
                        plain.articles().get(0).toBuilder().column("各区动态").build(),
                        plain.articles().get(1).toBuilder().column("各区动态").build()))
                .build();
    }

    private static Recognition edited(UnaryOperator<String> edit) {
        return DocxReader.create()
                .read(EditedDocument.body(DocxRenderer.create().render(issue()), edit));
    }

    private static List<String> titles(Issue issue) {
        return issue.articles().stream()
                .map(Article::title)
                .map(title -> String.join("／", title.headline()))
                .toList();
    }

    private static String lastOf(String body, String text) {
        return paragraphOf(body.substring(body.lastIndexOf(text) - 400), text);
    }

    @Test
    void aTitleThatIsChangedStandsInTheContentsAsItWas() {
        Recognition read = edited(body -> {
            int at = body.lastIndexOf("西区修好路灯");
            return body.substring(0, at) + "西区的路灯" + body.substring(at + "西区修好路灯".length());
        });
        assertThat(titles(read.issue())).containsExactly("东区开展巡查", "西区的路灯");
        assertThat(read.leftovers()).singleElement().satisfies(left -> {
            assertThat(left.text()).contains("西区修好路灯");
            assertThat(left.reason()).contains("repeats a title in other words");
        });
    }

    @Test
    void anArticleThatIsDeletedLeavesItsLineOfTheContentsAndNoEmptyArticle() {
        Recognition read = edited(body -> body.replace(lastOf(body, "西区修好路灯"), "")
                .replace(paragraphOf(body, "西区换了八盏灯。"), "")
                .replace(paragraphOf(body, "西区养护所"), ""));
        assertThat(titles(read.issue())).containsExactly("东区开展巡查");
        assertThat(read.leftovers())
                .extracting(Leftover::text)
                .hasSize(1)
                .first()
                .asString()
                .contains("西区修好路灯");
    }

    @Test
    void aMastheadThatIsDeletedLeavesTheHouseStyle() {
        Recognition read =
                edited(body -> body.replace(paragraphOf(body, "巡查工作简报"), "").replace(paragraphOf(body, "白鹭市"), ""));
        assertThat(read.issue().houseStyle()).isEqualTo(NUMBERED);
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void aDocumentWithoutItsStylesIsReadAsItsTextIs() {
        Recognition read = edited(body -> body.replaceAll("<w:pStyle w:val=\"[^\"]*\"/>", ""));
        assertThat(read.issue())
                .isEqualTo(issue().mapArticles(
                                article -> article.toBuilder().id(null).build()));
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void aNumberThatNobodyCountsIsLeftOver() {
        Recognition read = edited(body -> body.replace(">二、<", ">五、<"));
        assertThat(titles(read.issue())).containsExactly("东区开展巡查", "西区修好路灯");
        assertThat(read.leftovers())
                .extracting(Leftover::text)
                .singleElement()
                .asString()
                .startsWith("五、");
    }
}
