package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenParagraph;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tracked changes are accepted, or undone (ISO/IEC 29500-1, 17.13.5). */
class TrackedChangesTest {
    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String deleted(String text) {
        return "<w:del w:id=\"1\"><w:r><w:delText>" + text + "</w:delText></w:r></w:del>";
    }

    private static String inserted(String text) {
        return "<w:ins w:id=\"1\">" + run(text) + "</w:ins>";
    }

    private static String p(String content) {
        return "<w:p>" + content + "</w:p>";
    }

    /** A paragraph whose mark is changed. */
    private static String marked(String change, String content) {
        return "<w:p><w:pPr><w:rPr><w:" + change + " w:id=\"9\"/></w:rPr></w:pPr>" + content + "</w:p>";
    }

    private static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    private static String row(String properties, String... texts) {
        StringBuilder cells = new StringBuilder("<w:tr><w:trPr>" + properties + "</w:trPr>");
        for (String text : texts) {
            cells.append(cell("", p(run(text))));
        }
        return cells + "</w:tr>";
    }

    private static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }

    static Stream<Arguments> changes() {
        String box = "<w:r><w:pict><w:txbxContent>" + p(run("框")) + "</w:txbxContent></w:pict></w:r>";
        String field = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:delInstrText>PAGE</w:delInstrText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:delText>3</w:delText></w:r>"
                + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";
        return Stream.of(
                Arguments.of("nothing changed", p(run("甲")), "甲", "甲"),
                Arguments.of("an insertion", p(run("甲") + inserted("乙")), "甲乙", "甲"),
                Arguments.of("a deletion", p(run("甲") + deleted("乙")), "甲", "甲乙"),
                Arguments.of(
                        "an insertion that somebody deleted",
                        p(run("甲") + "<w:ins w:id=\"1\">" + deleted("乙") + "</w:ins>"),
                        "甲",
                        "甲"),
                Arguments.of(
                        "a moved text",
                        p("<w:moveFrom w:id=\"1\">" + run("乙") + "</w:moveFrom>" + run("甲") + "<w:moveTo w:id=\"2\">"
                                + run("乙") + "</w:moveTo>"),
                        "甲乙",
                        "乙甲"),
                Arguments.of(
                        "a moved paragraph",
                        marked("moveFrom", "<w:moveFrom w:id=\"1\">" + run("甲") + "</w:moveFrom>")
                                + p(run("乙"))
                                + marked("moveTo", "<w:moveTo w:id=\"2\">" + run("甲") + "</w:moveTo>")
                                + p(run("丙")),
                        "乙\n甲\n丙",
                        "甲\n乙\n丙"),
                Arguments.of("a deleted mark", marked("del", run("甲")) + p(run("乙")), "甲乙", "甲\n乙"),
                Arguments.of("an inserted mark", marked("ins", run("甲")) + p(run("乙")), "甲\n乙", "甲乙"),
                Arguments.of("a deleted paragraph", marked("del", deleted("甲")) + p(run("乙")), "乙", "甲\n乙"),
                Arguments.of(
                        "a deleted mark before a table",
                        marked("del", run("甲")) + table(row("", "子")) + p(run("乙")),
                        "甲\n[子]\n乙",
                        "甲\n[子]\n乙"),
                Arguments.of(
                        "a deleted mark at the end of a cell",
                        table("<w:tr>" + cell("", marked("del", run("子"))) + cell("", p(run("丑"))) + "</w:tr>"),
                        "[子|丑]",
                        "[子|丑]"),
                Arguments.of(
                        "a deleted mark before a box", marked("del", run("甲")) + p(run("乙") + box), "甲乙\n框", "甲\n乙\n框"),
                Arguments.of("a deleted row", table(row("", "子"), row("<w:del w:id=\"1\"/>", "丑")), "[子]", "[子/丑]"),
                Arguments.of("an inserted row", table(row("", "子"), row("<w:ins w:id=\"1\"/>", "丑")), "[子/丑]", "[子]"),
                Arguments.of("a deleted table", table(row("<w:del w:id=\"1\"/>", "子")) + p(run("甲")), "甲", "[子]\n甲"),
                Arguments.of(
                        "a deleted cell",
                        table("<w:tr>" + cell("", p(run("子"))) + cell("<w:cellDel w:id=\"1\"/>", p(run("丑")))
                                + "</w:tr>"),
                        "[子]",
                        "[子|丑]"),
                Arguments.of(
                        "an inserted cell",
                        table("<w:tr>" + cell("", p(run("子"))) + cell("<w:cellIns w:id=\"1\"/>", p(run("丑")))
                                + "</w:tr>"),
                        "[子|丑]",
                        "[子]"),
                Arguments.of("a deleted field", p(run("甲") + "<w:del w:id=\"1\">" + field + "</w:del>"), "甲", "甲3"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("changes")
    void aChangeIsAcceptedOrUndone(String name, String body, String accepted, String undone) {
        PlainPackage document = new PlainPackage(body);
        assertThat(SeenLines.of(DocxReader.create(), document)).isEqualTo(accepted);
        assertThat(SeenLines.of(DocxReader.create().rejectingChanges(), document))
                .isEqualTo(undone);
    }

    @Test
    void aChangeOfLooksIsAcceptedOrUndone() {
        byte[] document = new PlainPackage("<w:p><w:pPr><w:jc w:val=\"center\"/><w:pPrChange w:id=\"1\"><w:pPr>"
                        + "<w:jc w:val=\"right\"/></w:pPr></w:pPrChange></w:pPr><w:r><w:rPr><w:b/>"
                        + "<w:rPrChange w:id=\"2\"><w:rPr/></w:rPrChange></w:rPr><w:t>甲</w:t></w:r></w:p>")
                .bytes();
        SeenParagraph accepted =
                (SeenParagraph) DocxReader.create().see(document).blocks().get(0);
        assertThat(accepted.look().isCentered()).isTrue();
        assertThat(accepted.runs().get(0).strong()).isTrue();
        SeenParagraph undone = (SeenParagraph)
                DocxReader.create().rejectingChanges().see(document).blocks().get(0);
        assertThat(undone.look().isCentered()).isFalse();
        assertThat(undone.runs().get(0).strong()).isFalse();
    }

    @Test
    void anIssueWhoseChangesAreUndoneIsTheOneThatWasRendered() {
        byte[] rendered = DocxRenderer.create().render(EditedIssue.issue());
        byte[] edited = EditedDocument.body(rendered, body -> {
            String first = EditedDocument.paragraphOf(body, EditedIssue.FIRST);
            String second = EditedDocument.paragraphOf(body, EditedIssue.SECOND);
            String changed = second.replace("<w:t", "<w:delText")
                    .replace("</w:t>", "</w:delText>")
                    .replace("<w:r>", "<w:del w:id=\"1\"><w:r>")
                    .replace("</w:r>", "</w:r></w:del>");
            String added = marked("ins", inserted("后加的一段。"));
            return body.replace(first, added + first).replace(second, changed);
        });
        Recognition undone = DocxReader.create().rejectingChanges().read(edited);
        assertThat(undone.issue()).isEqualTo(EditedIssue.issue());
        assertThat(undone.leftovers()).isEmpty();
        assertThat(DocxReader.create().read(edited).issue()).isNotEqualTo(EditedIssue.issue());
    }
}
