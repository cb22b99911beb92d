package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenRun;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Of a field its result is text, its instruction is not; a link may be a field (ISO/IEC 29500-1, 17.16). */
class FieldTextTest {
    private static final String ADDRESS = "https://example.org/a";

    private static String run(String text) {
        return "<w:r><w:t>" + text + "</w:t></w:r>";
    }

    private static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType=\"" + type + "\"/></w:r>";
    }

    private static String field(String instruction, String result) {
        return mark("begin") + "<w:r><w:instrText>" + instruction + "</w:instrText></w:r>" + mark("separate") + result
                + mark("end");
    }

    private static String link(String address) {
        return " HYPERLINK \"" + address + "\" \\o \"tip\" ";
    }

    private static List<SeenRun> runs(String content) {
        List<SeenBlock> blocks = DocxReader.create()
                .see(new PlainPackage("<w:p>" + content + "</w:p>").bytes())
                .blocks();
        return ((SeenParagraph) blocks.get(0)).runs();
    }

    static Stream<Arguments> fields() {
        String inInstruction = mark("begin") + "<w:r><w:instrText>IF </w:instrText></w:r>" + field("PAGE", run("9"))
                + "<w:r><w:instrText> = 1 \"是\" \"否\"</w:instrText></w:r>" + mark("separate") + run("否") + mark("end");
        return Stream.of(
                Arguments.of("a page number", run("第") + field("PAGE", run("3")) + run("页"), "第3页"),
                Arguments.of("a page of a bookmark", run("见") + field("PAGEREF _a \\h", run("5")), "见5"),
                Arguments.of("a field without a result", run("甲") + mark("begin") + mark("end") + run("乙"), "甲乙"),
                Arguments.of("a field within a result", field("TOC", run("甲") + field("PAGEREF _a", run("7"))), "甲7"),
                Arguments.of("a field within an instruction", inInstruction, "否"),
                Arguments.of("a field that does not end", mark("begin") + mark("separate") + run("甲"), "甲"),
                Arguments.of("ends without a begin", mark("end") + run("甲") + mark("end"), "甲"),
                Arguments.of("a simple field", "<w:fldSimple w:instr=\"DATE\">" + run("5月") + "</w:fldSimple>", "5月"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fields")
    void theResultIsText(String name, String content, String text) {
        assertThat(SeenLines.of("<w:p>" + content + "</w:p>")).isEqualTo(text);
    }

    @Test
    void aLinkIsWhereItsFieldLeads() {
        SeenRun linked = new SeenRun("网页", false, ADDRESS);
        assertThat(runs(field(link(ADDRESS), run("网页")))).containsExactly(linked);
        assertThat(runs("<w:fldSimple w:instr=\"HYPERLINK &quot;" + ADDRESS + "&quot;\">" + run("网页")
                        + "</w:fldSimple>"))
                .containsExactly(linked);
        assertThat(runs("<w:hyperlink r:id=\"link\">" + run("网页") + "</w:hyperlink>"))
                .containsExactly(new SeenRun("网页", false, null));
        byte[] related = new PlainPackage("<w:p><w:hyperlink r:id=\"link\">" + run("网页") + "</w:hyperlink></w:p>")
                .link(ADDRESS)
                .bytes();
        assertThat(((SeenParagraph) DocxReader.create().see(related).blocks().get(0)).runs())
                .containsExactly(linked);
    }

    @Test
    void aPlaceInTheDocumentIsNoAddress() {
        assertThat(runs(field("HYPERLINK \\l \"bookmark\"", run("见上"))))
                .containsExactly(new SeenRun("见上", false, null));
        assertThat(runs(field("REF a", run("见上")))).containsExactly(new SeenRun("见上", false, null));
    }

    @Test
    void aLinkThatDoesNotEndEndsWithItsParagraph() {
        String open = mark("begin") + "<w:r><w:instrText>" + link(ADDRESS) + "</w:instrText></w:r>" + mark("separate");
        List<SeenBlock> blocks = DocxReader.create()
                .see(new PlainPackage("<w:p>" + open + run("甲") + "</w:p><w:p>" + run("乙") + "</w:p>").bytes())
                .blocks();
        assertThat(((SeenParagraph) blocks.get(0)).runs()).containsExactly(new SeenRun("甲", false, ADDRESS));
        assertThat(((SeenParagraph) blocks.get(1)).runs()).containsExactly(new SeenRun("乙", false, null));
    }
}
