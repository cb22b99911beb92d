package io.github.bulletin4j.docx;

import static io.github.bulletin4j.docx.EditedDocument.paragraphOf;
import static io.github.bulletin4j.docx.EditedIssue.FIRST;
import static io.github.bulletin4j.docx.EditedIssue.SECOND;
import static io.github.bulletin4j.docx.EditedIssue.issue;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.Placement;
import io.github.bulletin4j.recognition.Recognition;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What editors do with the buttons of a word processor, without our styles, is what becomes of the issue too. */
class UnstyledEditTest {
    private static Recognition edited(Issue issue, UnaryOperator<String> edit) {
        return DocxReader.create()
                .read(EditedDocument.body(DocxRenderer.create().render(issue), edit));
    }

    private static String run(String text, boolean bold) {
        return "<w:r>" + (bold ? "<w:rPr><w:b/></w:rPr>" : "") + "<w:t>" + text + "</w:t></w:r>";
    }

    private static String typed(String text, boolean title) {
        return title
                ? "<w:p><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:r><w:rPr><w:b/><w:sz w:val=\"32\"/></w:rPr><w:t>"
                        + text + "</w:t></w:r></w:p>"
                : "<w:p><w:r><w:t>" + text + "</w:t></w:r></w:p>";
    }

    /** The body with other runs in the paragraph of a text. */
    private static UnaryOperator<String> runs(String text, String runs) {
        return body -> {
            String before = paragraphOf(body, text);
            String after = before.substring(0, before.indexOf("<w:r>")) + runs + "</w:p>";
            return body.replace(before, after);
        };
    }

    private static List<Inline> first(Recognition read) {
        return ((Paragraph) read.issue().articles().get(0).body().get(0)).inlines();
    }

    @Test
    void aSentenceThatIsAddedInBoldIsStrong() {
        Recognition read = edited(issue(), runs(FIRST, run(FIRST, false) + run("重要。", true)));
        assertThat(first(read)).containsExactly(new Text(FIRST), new Strong("重要。"));
    }

    @Test
    void aTextThatIsMadeBoldIsStrong() {
        Recognition read = edited(issue(), runs(FIRST, run("第一段", false) + run("讲了巡查的办法。", true)));
        assertThat(first(read)).containsExactly(new Text("第一段"), new Strong("讲了巡查的办法。"));
        assertThat(read.placements())
                .filteredOn(each -> each.path().equals("articles[0].body[0]"))
                .extracting(Placement::certainty)
                .containsExactly(Certainty.LIKELY);
    }

    @Test
    void aWholeParagraphThatIsMadeBoldIsStrong() {
        assertThat(first(edited(issue(), runs(FIRST, run(FIRST, true))))).containsExactly(new Strong(FIRST));
    }

    @Test
    void aTextThatIsBoldNoMoreIsPlain() {
        Issue strong = issue().mapArticles(article -> article.toBuilder()
                .body(List.of(new Paragraph(List.of(new Text("第一段讲了"), new Strong("巡查"), new Text("。")))))
                .build());
        assertThat(first(edited(strong, runs("第一段讲了", run("第一段讲了巡查。", false))))).containsExactly(new Text("第一段讲了巡查。"));
    }

    @Test
    void anArticleThatIsTypedWithoutStylesIsAnArticle() {
        Recognition read = edited(issue(), body -> {
            String last = paragraphOf(body, "（西区养护所");
            return body.replace(last, last + typed("南区种树", true) + typed("南区种了百株。", false) + typed("树都活了。", false));
        });
        assertThat(read.issue().articles()).hasSize(3);
        assertThat(read.issue().articles().get(2)).isEqualTo(Article.of("南区种树", "南区种了百株。", "树都活了。"));
        assertThat(read.placements())
                .extracting(Placement::path)
                .contains("articles[2].title.headline", "articles[2].body[0]", "articles[2].body[1]");
    }

    @Test
    void aLineInTheCentreWithNothingBelowItIsGuessed() {
        Recognition read = edited(issue(), body -> {
            String second = paragraphOf(body, SECOND);
            return body.replace(second, second + typed("完", true));
        });
        assertThat(read.issue().articles()).hasSize(2);
        assertThat(read.issue().articles().get(0).body()).contains(Paragraph.of(new Strong("完")));
        assertThat(read.doubtful()).extracting(Placement::certainty).contains(Certainty.GUESSED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"报：市政府，市人大", "报：市政府，市人大，市政协"})
    void recipientsThatAreWrittenIntoALineAreRecipients(String line) {
        Issue one = issue().toBuilder()
                .distribution(List.of(DistributionList.report("市政府"), DistributionList.send("东区", "西区")))
                .build();
        Recognition read = edited(one, runs("报：", run(line, false)));
        String[] names = line.substring(2).split("，");
        assertThat(read.issue().distribution().get(0).recipients())
                .extracting(Recipient::organization)
                .containsExactly(names);
        assertThat(read.issue().distribution().get(1))
                .isEqualTo(one.distribution().get(1));
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void aRecipientThatIsWrittenOtherwiseIsOne() {
        Issue one = issue().toBuilder()
                .distribution(List.of(DistributionList.report("市政府"), DistributionList.send("东区", "西区")))
                .build();
        Recognition read = edited(one, runs("报：", run("报：市人民政府", false)));
        assertThat(read.issue().distribution().get(0)).isEqualTo(DistributionList.report("市人民政府"));
    }

    @Test
    void placementsAreInTheOrderOfTheDocument() {
        Recognition read = edited(issue(), body -> {
            String second = paragraphOf(body, SECOND);
            return body.replace(second, typed("新的一段。", false) + second);
        });
        assertThat(read.placements())
                .filteredOn(each -> each.place().startsWith("paragraph "))
                .extracting(each -> Integer.valueOf(each.place().replace("paragraph ", "")))
                .isSorted();
    }
}
