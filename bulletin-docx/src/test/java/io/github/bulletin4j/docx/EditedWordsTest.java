package io.github.bulletin4j.docx;

import static io.github.bulletin4j.docx.EditedDocument.paragraphOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.recognition.Certainty;
import io.github.bulletin4j.recognition.Placement;
import io.github.bulletin4j.recognition.Recognition;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words that editors change: the numbers of headings, links. */
class EditedWordsTest {
    private static final Link LINK = new Link("市政网", "https://example.org/a");

    private static Issue issue(Block... body) {
        return EditedIssue.issue().toBuilder()
                .articles(List.of(
                        Article.of("东区开展巡查").toBuilder().body(List.of(body)).build()))
                .build();
    }

    private static Recognition edited(Issue issue, UnaryOperator<String> edit) {
        return edited(issue, "word/document.xml", edit);
    }

    private static Recognition edited(Issue issue, String part, UnaryOperator<String> edit) {
        return DocxReader.create()
                .read(EditedDocument.part(DocxRenderer.create().render(issue), part, edit));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 三季度工作情况, 三季度工作情况",
        "1, 一季度工作情况, 一季度工作情况",
        "1, 三、加强管理, 加强管理",
        "1, 三、2024年安排, 2024年安排",
        "2, 二期工程, 二期工程",
        "2, （三）二期工程, 二期工程",
        "3, 2.5万人参训, 2.5万人参训",
        "3, 3月工作, 3月工作",
        "3, 2．加强管理, 加强管理",
        "4, （3）加强管理, 加强管理"
    })
    void aNumberWithoutAMarkIsOfTheHeadingItself(int level, String line, String expected) {
        Recognition read = edited(issue(Heading.of(level, "加强领导"), Paragraph.of("已经落实。")), body -> {
            String before = paragraphOf(body, "加强领导");
            String after = before.substring(0, before.indexOf("<w:r>")) + "<w:r><w:t>" + line + "</w:t></w:r></w:p>";
            return body.replace(before, after);
        });
        assertThat(read.issue().articles().get(0).body())
                .containsExactly(Heading.of(level, expected), Paragraph.of("已经落实。"));
    }

    private static Issue linked() {
        return issue(new Paragraph(List.of(new Text("详见"), LINK, new Text("。"))));
    }

    private static List<Inline> inlines(Recognition read) {
        return ((Paragraph) read.issue().articles().get(0).body().get(0)).inlines();
    }

    private static List<Certainty> certainty(Recognition read) {
        return read.placements().stream()
                .filter(each -> each.path().equals("articles[0].body[0]"))
                .map(Placement::certainty)
                .toList();
    }

    @Test
    void aLinkThatIsTakenOutIsText() {
        Recognition read = edited(linked(), body -> body.replaceAll("</?w:hyperlink[^>]*>", ""));
        assertThat(inlines(read)).containsExactly(new Text("详见市政网。"));
        assertThat(certainty(read)).containsExactly(Certainty.LIKELY);
    }

    @Test
    void aLinkThatLeadsElsewhereDoesSoInTheIssue() {
        Recognition read = edited(
                linked(),
                "word/_rels/document.xml.rels",
                links -> links.replace("https://example.org/a", "https://example.org/b"));
        assertThat(inlines(read))
                .containsExactly(new Text("详见"), new Link("市政网", "https://example.org/b"), new Text("。"));
        assertThat(certainty(read)).containsExactly(Certainty.LIKELY);
    }

    @ParameterizedTest
    @CsvSource({"https://example.org/a", "https://example.org/路灯", "mailto:a@example.org", "nowhere"})
    void aLinkThatNobodyChangedIsAsItWas(String target) {
        Issue issue = issue(new Paragraph(List.of(new Text("详见"), new Link("市政网", target), new Text("。"))));
        Recognition read = DocxReader.create().read(DocxRenderer.create().render(issue));
        assertThat(read.issue()).isEqualTo(issue);
        assertThat(certainty(read)).containsExactly(Certainty.CERTAIN);
    }
}
