package io.github.bulletin4j.docx;

import static io.github.bulletin4j.docx.EditedDocument.paragraph;
import static io.github.bulletin4j.docx.EditedDocument.paragraphOf;
import static io.github.bulletin4j.docx.EditedIssue.FIRST;
import static io.github.bulletin4j.docx.EditedIssue.SECOND;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.DistributionList.Arrangement;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.ListItem;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.Recognition;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors add in several places of one document stands behind what it was added behind, and takes nothing away. */
class EditedPlacesTest {
    private static Recognition edited(Issue issue, UnaryOperator<String> edit) {
        return DocxReader.create()
                .read(EditedDocument.body(DocxRenderer.create().render(issue), edit));
    }

    /** Adds paragraphs behind the last that has a text. */
    private static UnaryOperator<String> behind(String text, String... added) {
        return body -> {
            String before = paragraphOf(body.substring(body.lastIndexOf("<w:p>", body.lastIndexOf(text))), text);
            int end = body.lastIndexOf(before) + before.length();
            return body.substring(0, end) + String.join("", added) + body.substring(end);
        };
    }

    @SafeVarargs
    private static UnaryOperator<String> all(UnaryOperator<String>... edits) {
        return body -> {
            String edited = body;
            for (UnaryOperator<String> edit : edits) {
                edited = edit.apply(edited);
            }
            return edited;
        };
    }

    private static String text(String text) {
        return paragraph("BulletinBody", text);
    }

    private static List<Block> body(Recognition read, int article) {
        return read.issue().articles().get(article).body();
    }

    @Test
    void aSentenceBehindEachOfTwoStandsBehindIt() {
        Recognition read = edited(EditedIssue.issue(), all(behind(FIRST, text("新的一段。")), behind(SECOND, text("又一段。"))));
        assertThat(body(read, 0).subList(0, 4))
                .containsExactly(
                        Paragraph.of(FIRST), Paragraph.of("新的一段。"), Paragraph.of(SECOND), Paragraph.of("又一段。"));
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void anArticleBehindTheFirstLeavesWhatIsAddedToTheNextThere() {
        Recognition read = edited(
                EditedIssue.issue(),
                all(
                        body -> body.replace(
                                paragraphOf(body, "西区修好路灯"),
                                paragraph("BulletinHeadline", "南区种树") + text("南区种了百株。") + paragraphOf(body, "西区修好路灯")),
                        behind("西区换了八盏灯。", text("灯都亮了。"))));
        assertThat(read.issue().articles())
                .extracting(article -> String.join("", article.title().headline()))
                .containsExactly("东区开展巡查", "南区种树", "西区修好路灯");
        assertThat(body(read, 1)).containsExactly(Paragraph.of("南区种了百株。"));
        assertThat(body(read, 2)).containsExactly(Paragraph.of("西区换了八盏灯。"), Paragraph.of("灯都亮了。"));
    }

    @Test
    void itemsBehindEachItemOfAListStandBehindIt() {
        Recognition read = edited(
                EditedIssue.issue(),
                all(
                        behind("查灯。", paragraph("BulletinListItem", "2.查井。")),
                        behind("查路。", paragraph("BulletinListItem", "4.查桥。"))));
        assertThat(body(read, 0))
                .contains(new ListBlock(
                        true,
                        Stream.of("查灯。", "查井。", "查路。", "查桥。").map(ListItem::of).toList()));
    }

    @Test
    void anArticleBehindTheFootIsTheLast() {
        Recognition read =
                edited(EditedIssue.issue(), behind("共印50份", paragraph("BulletinHeadline", "南区种树"), text("南区种了百株。")));
        assertThat(read.issue().articles()).hasSize(3).last().isEqualTo(Article.of("南区种树", "南区种了百株。"));
    }

    @ParameterizedTest
    @CsvSource({
        "市委, '市委，省委', '市委，省委，市人大，市政协'",
        "市人大, '市人大，省委', '市委，市人大，省委，市政协'",
        "市政协, '市政协，省委，省政府', '市委，市人大，市政协，省委，省政府'"
    })
    void aRecipientWrittenIntoALineOfAListTakesNoneAway(String line, String written, String expected) {
        Issue issue = EditedIssue.issue().toBuilder()
                .distribution(List.of(new DistributionList(
                        DistributionList.Kind.REPORT,
                        Arrangement.LINES,
                        Stream.of("市委", "市人大", "市政协").map(Recipient::of).toList())))
                .build();
        Recognition read = edited(issue, body -> body.replace(">" + line + "<", ">" + written + "<"));
        assertThat(read.issue().distribution().get(0).recipients())
                .extracting(Recipient::organization)
                .containsExactly(expected.split("，"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"——————", "━━━━━━━━", "----------"})
    void aRuleThatIsTypedBetweenTextsIsLeftOver(String rule) {
        Recognition read = edited(
                EditedIssue.issue(), behind(FIRST, "<w:p><w:r><w:t>" + rule + "</w:t></w:r></w:p>", text("新的一段。")));
        assertThat(body(read, 0).subList(0, 3))
                .containsExactly(Paragraph.of(FIRST), Paragraph.of("新的一段。"), Paragraph.of(SECOND));
        assertThat(read.leftovers()).extracting(Leftover::text).containsExactly(rule);
    }

    @Test
    void aDocumentWithSomethingAddedInThousandsOfPlacesIsReadInTime() {
        List<String> texts =
                IntStream.range(0, 4000).mapToObj(i -> "第" + i + "户改了厨房。").toList();
        Issue issue = EditedIssue.issue().toBuilder()
                .articles(List.of(Article.of("改厨", texts.toArray(String[]::new))))
                .build();
        byte[] document = EditedDocument.body(
                DocxRenderer.create().render(issue),
                body -> body.replaceAll("(第\\d+)(户改了厨房。(?:(?!</w:p>).)*</w:p>)", "$1$2" + text("新的一段。")));
        Recognition read =
                assertTimeout(Duration.ofSeconds(60), () -> DocxReader.create().read(document));
        List<Block> expected = new ArrayList<>();
        texts.forEach(text -> {
            expected.add(Paragraph.of(text));
            expected.add(Paragraph.of("新的一段。"));
        });
        assertThat(body(read, 0)).isEqualTo(expected);
    }
}
