package io.github.bulletin4j.docx;

import static io.github.bulletin4j.docx.EditedDocument.paragraph;
import static io.github.bulletin4j.docx.EditedDocument.paragraphOf;
import static io.github.bulletin4j.docx.EditedIssue.FIRST;
import static io.github.bulletin4j.docx.EditedIssue.SECOND;
import static io.github.bulletin4j.docx.EditedIssue.body;
import static io.github.bulletin4j.docx.EditedIssue.issue;
import static io.github.bulletin4j.docx.EditedIssue.paragraphs;
import static io.github.bulletin4j.docx.EditedIssue.table;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Cell;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.ListItem;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.recognition.Recognition;
import java.time.LocalDate;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What editors do to a document is what becomes of its issue. */
class EditedTest {
    private static Arguments edit(String name, UnaryOperator<String> edit, UnaryOperator<Issue> expected) {
        return Arguments.of(name, edit, expected.apply(issue()));
    }

    private static UnaryOperator<String> text(String from, String to) {
        return body -> body.replace(">" + from + "<", ">" + to + "<");
    }

    private static UnaryOperator<String> run(String around, String text) {
        return body -> body.replaceFirst(
                "<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)?<w:t[^>]*>" + text + "</w:t></w:r>", around);
    }

    private static String wrapped(String before, String text, String after) {
        return before + "<w:r><w:t>" + text + "</w:t></w:r>" + after;
    }

    static Stream<Arguments> edits() {
        String row =
                "<w:tr><w:tc><w:p><w:r><w:t>南街</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>9</w:t></w:r></w:p></w:tc></w:tr>";
        String box =
                "<mc:AlternateContent xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\"><mc:Choice Requires=\"wps\">"
                        + "<w:r><w:t>" + SECOND
                        + "</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>重复</w:t></w:r></mc:Fallback></mc:AlternateContent>";
        return Stream.of(
                edit("a paragraph is changed", text(FIRST, "第一段改了。"), paragraphs("第一段改了。", SECOND)),
                edit("a paragraph is deleted", body -> body.replace(paragraphOf(body, FIRST), ""), paragraphs(SECOND)),
                edit(
                        "a paragraph is added",
                        body -> body.replace(
                                paragraphOf(body, SECOND),
                                paragraph("BulletinBody", "新的一段。") + paragraphOf(body, SECOND)),
                        paragraphs(FIRST, "新的一段。", SECOND)),
                edit(
                        "a paragraph without a style is pasted",
                        body -> body.replace(
                                paragraphOf(body, SECOND),
                                paragraphOf(body, SECOND)
                                        + "<w:p><w:r><w:rPr><w:sz w:val=\"21\"/></w:rPr><w:t>贴来的一段。</w:t></w:r></w:p>"),
                        paragraphs(FIRST, SECOND, "贴来的一段。")),
                edit(
                        "a run is split at random",
                        run(
                                "<w:r><w:t>第二段讲</w:t></w:r><w:proofErr w:type=\"spellStart\"/><w:r><w:rPr><w:lang w:val=\"en-US\"/></w:rPr><w:t>了巡查的</w:t></w:r><w:r><w:t>结果。</w:t></w:r>",
                                SECOND),
                        paragraphs(FIRST, SECOND)),
                edit(
                        "a bookmark is set",
                        run(
                                wrapped(
                                        "<w:bookmarkStart w:id=\"0\" w:name=\"b\"/>",
                                        SECOND,
                                        "<w:bookmarkEnd w:id=\"0\"/>"),
                                SECOND),
                        paragraphs(FIRST, SECOND)),
                edit(
                        "a content control is put round a text",
                        run(wrapped("<w:sdt><w:sdtPr/><w:sdtContent>", SECOND, "</w:sdtContent></w:sdt>"), SECOND),
                        paragraphs(FIRST, SECOND)),
                edit(
                        "a content control is put round a paragraph",
                        body -> body.replace(
                                paragraphOf(body, SECOND),
                                "<w:sdt><w:sdtPr/><w:sdtContent>" + paragraphOf(body, SECOND)
                                        + "</w:sdtContent></w:sdt>"),
                        paragraphs(FIRST, SECOND)),
                edit(
                        "a text is inserted with tracking",
                        run(
                                wrapped(
                                        "",
                                        SECOND,
                                        "<w:ins w:id=\"1\" w:author=\"a\"><w:r><w:t>补充。</w:t></w:r></w:ins>"),
                                SECOND),
                        paragraphs(FIRST, SECOND + "补充。")),
                edit(
                        "a text is deleted with tracking",
                        run(
                                wrapped(
                                        "",
                                        SECOND,
                                        "<w:del w:id=\"1\" w:author=\"a\"><w:r><w:delText>旧话。</w:delText></w:r></w:del>"),
                                SECOND),
                        paragraphs(FIRST, SECOND)),
                edit(
                        "a mark between paragraphs is deleted with tracking",
                        body -> body.replace(
                                paragraphOf(body, FIRST),
                                "<w:p><w:pPr><w:pStyle w:val=\"BulletinBody\"/><w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr></w:pPr><w:r><w:t>"
                                        + FIRST + "</w:t></w:r></w:p>"),
                        paragraphs(FIRST + SECOND)),
                edit(
                        "a text is moved with tracking",
                        run(
                                wrapped(
                                        "<w:moveFrom w:id=\"1\" w:author=\"a\"><w:r><w:t>走。</w:t></w:r></w:moveFrom>",
                                        SECOND,
                                        "<w:moveTo w:id=\"2\" w:author=\"a\"><w:r><w:t>来。</w:t></w:r></w:moveTo>"),
                                SECOND),
                        paragraphs(FIRST, SECOND + "来。")),
                edit(
                        "a field stands in the text",
                        run(
                                wrapped(
                                        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>",
                                        SECOND,
                                        "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"),
                                SECOND),
                        paragraphs(FIRST, SECOND)),
                edit(
                        "a soft hyphen is set",
                        run("<w:r><w:t>第二段讲了</w:t><w:softHyphen/><w:t>巡查的结果。</w:t></w:r>", SECOND),
                        paragraphs(FIRST, SECOND)),
                edit("two forms of a text stand side by side", run(box, SECOND), paragraphs(FIRST, SECOND)),
                edit(
                        "a headline is changed",
                        text("西区修好路灯", "西区修好全部路灯"),
                        issue -> issue.mapArticles(article -> "west".equals(article.id())
                                ? article.toBuilder()
                                        .title(Title.of("西区修好全部路灯"))
                                        .build()
                                : article)),
                edit(
                        "a by-line is changed",
                        text("（西区养护所 供稿）", "（西区养护二所 供稿）"),
                        issue -> issue.mapArticles(article -> "west".equals(article.id())
                                ? article.toBuilder().contributor("西区养护二所").build()
                                : article)),
                edit(
                        "the number is changed",
                        text("2024年第7期（总第107期）", "2024年第8期（总第108期）"),
                        issue -> issue.toBuilder()
                                .number(IssueNumber.regular(2024, 8, 108))
                                .build()),
                edit(
                        "the date is changed",
                        text("2024年5月6日", "2024年5月9日"),
                        issue ->
                                issue.toBuilder().date(LocalDate.of(2024, 5, 9)).build()),
                edit(
                        "the print run is changed",
                        text("共印50份", "共印60份"),
                        issue -> issue.toBuilder()
                                .colophon(Colophon.builder()
                                        .printRun(60)
                                        .editor("何舟")
                                        .build())
                                .build()),
                edit(
                        "the editor is changed",
                        text("何舟", "许澜"),
                        issue -> issue.toBuilder()
                                .colophon(Colophon.builder()
                                        .printRun(50)
                                        .editor("许澜")
                                        .build())
                                .build()),
                edit(
                        "an article is added",
                        body -> body.replace(
                                paragraphOf(body, "西区修好路灯"),
                                paragraph("BulletinHeadline", "南区种树")
                                        + paragraph("BulletinBody", "南区种了百株。")
                                        + paragraphOf(body, "西区修好路灯")),
                        issue -> issue.toBuilder()
                                .articles(List.of(
                                        issue.articles().get(0),
                                        Article.of("南区种树", "南区种了百株。"),
                                        issue.articles().get(1)))
                                .build()),
                edit(
                        "an article is deleted",
                        body -> body.replace(paragraphOf(body, "西区修好路灯"), "")
                                .replace(paragraphOf(body, "西区换了八盏灯。"), "")
                                .replace(paragraphOf(body, "西区养护所"), ""),
                        issue -> issue.toBuilder()
                                .articles(List.of(issue.articles().get(0)))
                                .build()),
                edit("a heading is changed", text("做法", "主要做法"), body(blocks -> {
                    blocks.set(2, Heading.of(1, "主要做法"));
                    return blocks;
                })),
                edit(
                        "an item is added",
                        body -> body.replace(
                                paragraphOf(body, "查路。"),
                                paragraphOf(body, "查路。") + paragraph("BulletinListItem", "3.查井。")),
                        body(blocks -> {
                            blocks.set(
                                    3,
                                    new ListBlock(
                                            true, List.of(ListItem.of("查灯。"), ListItem.of("查路。"), ListItem.of("查井。"))));
                            return blocks;
                        })),
                edit("a cell is changed", text("6", "7"), table(rows -> {
                    rows.set(1, List.of(Cell.of("西街"), Cell.of(7)));
                    return rows;
                })),
                edit("a row is added", body -> body.replace("</w:tbl>", row + "</w:tbl>"), table(rows -> {
                    rows.add(List.of(Cell.of("南街"), Cell.of(9)));
                    return rows;
                })),
                edit(
                        "a recipient is added",
                        body -> body.replace(
                                paragraphOf(body, "市人大"),
                                paragraphOf(body, "市人大") + paragraph("BulletinRecipient", "市政协")),
                        issue -> issue.toBuilder()
                                .distribution(List.of(
                                        DistributionList.report("市政府", "市人大", "市政协"),
                                        issue.distribution().get(1)))
                                .build()),
                edit(
                        "a recipient is deleted",
                        body -> body.replace(paragraphOf(body, "市人大"), ""),
                        issue -> issue.toBuilder()
                                .distribution(List.of(
                                        new DistributionList(
                                                DistributionList.Kind.REPORT,
                                                DistributionList.Arrangement.LINES,
                                                List.of(Recipient.of("市政府"))),
                                        issue.distribution().get(1)))
                                .build()),
                edit(
                        "the namespaces are those of strict documents",
                        body -> body.replace(
                                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                "http://purl.oclc.org/ooxml/wordprocessingml/main"),
                        issue -> issue));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("edits")
    void anEditIsWhatBecomesOfTheIssue(String name, UnaryOperator<String> edit, Issue expected) {
        byte[] document = EditedDocument.body(DocxRenderer.create().render(issue()), edit);
        Recognition read = DocxReader.create().read(document);
        assertThat(read.issue()).isEqualTo(expected);
        assertThat(read.leftovers()).isEmpty();
    }
}
