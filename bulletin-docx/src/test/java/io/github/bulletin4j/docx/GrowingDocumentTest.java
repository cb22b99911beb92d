package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Reading takes time and memory as the document is long, not as one part of it times another. */
@Timeout(60)
class GrowingDocumentTest {
    private static final int PARAGRAPHS = 20_000;
    private static final int ELEMENTS = 300_000;
    private static final int STYLES = 100_000;

    private static final String NUMBERED =
            "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                    + "<w:r><w:t>字</w:t></w:r></w:p>";

    private static List<SeenBlock> see(PlainPackage document) {
        return DocxReader.create().see(document.bytes()).blocks();
    }

    private static String last(List<SeenBlock> blocks) {
        return ((SeenParagraph) blocks.get(blocks.size() - 1)).text();
    }

    @Test
    void aListOfManyOverrides() {
        List<SeenBlock> blocks = see(new PlainPackage(NUMBERED.repeat(PARAGRAPHS))
                .numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"8\"><w:lvlText w:val=\"%9.\"/></w:lvl>"
                        + "</w:abstractNum><w:num w:numId=\"1\">" + "<w:lvlOverride w:ilvl=\"0\"/>".repeat(ELEMENTS)
                        + "<w:abstractNumId w:val=\"0\"/></w:num>"));
        assertThat(last(blocks)).isEqualTo(PARAGRAPHS + ". 字");
    }

    @Test
    void aListThatIsOneOfManyLinked() {
        String others = IntStream.range(1, ELEMENTS)
                .mapToObj(i -> "<w:abstractNum w:abstractNumId=\"" + i + "\"/>")
                .collect(Collectors.joining());
        List<SeenBlock> blocks = see(new PlainPackage(NUMBERED.repeat(PARAGRAPHS))
                .numbering("<w:abstractNum w:abstractNumId=\"0\"><w:numStyleLink w:val=\"L\"/></w:abstractNum>" + others
                        + "<w:abstractNum w:abstractNumId=\"x\"><w:styleLink w:val=\"L\"/><w:lvl w:ilvl=\"8\">"
                        + "<w:lvlText w:val=\"（%9）\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));
        assertThat(last(blocks)).isEqualTo("（" + PARAGRAPHS + "） 字");
    }

    @Test
    void aNumberIsNeverLongerThanALine() {
        String text = "一".repeat(1_000_000);
        List<SeenBlock> blocks = see(new PlainPackage(NUMBERED.repeat(PARAGRAPHS))
                .numbering("<w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"8\"><w:numFmt w:val=\"none\"/>"
                        + "<w:lvlText w:val=\"" + text + "\"/></w:lvl></w:abstractNum>"
                        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>"));
        assertThat(last(blocks)).hasSizeLessThan(120).endsWith("字");
    }

    @Test
    void stylesThatAreEachBasedOnTheNext() {
        String styles = IntStream.range(0, STYLES)
                .mapToObj(i -> "<w:style w:type=\"paragraph\" w:styleId=\"s" + i + "\"><w:basedOn w:val=\"s" + (i + 1)
                        + "\"/></w:style>")
                .collect(Collectors.joining());
        String body = IntStream.range(0, PARAGRAPHS)
                .mapToObj(
                        i -> "<w:p><w:pPr><w:pStyle w:val=\"s" + i % 2000 + "\"/></w:pPr><w:r><w:t>字</w:t></w:r></w:p>")
                .collect(Collectors.joining());
        List<SeenBlock> blocks = see(new PlainPackage(body)
                .styles(styles + "<w:style w:type=\"paragraph\" w:styleId=\"s" + STYLES
                        + "\"><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:style>"));
        assertThat(blocks)
                .hasSize(PARAGRAPHS)
                .allMatch(block -> ((SeenParagraph) block).look().isCentered());
    }

    @Test
    void stylesThatAreBasedOnEachOther() {
        List<SeenBlock> blocks = see(
                new PlainPackage("<w:p><w:pPr><w:pStyle w:val=\"a\"/></w:pPr><w:r><w:t>字</w:t></w:r></w:p>")
                        .styles(
                                "<w:style w:styleId=\"a\"><w:basedOn w:val=\"b\"/></w:style>"
                                        + "<w:style w:styleId=\"b\"><w:basedOn w:val=\"a\"/><w:pPr><w:jc w:val=\"center\"/></w:pPr></w:style>"));
        assertThat(((SeenParagraph) blocks.get(0)).look().isCentered()).isTrue();
    }

    @Test
    void paragraphsThatAreAllJoined() {
        String joined = "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>甲</w:t></w:r>"
                + "<w:r><w:t>乙</w:t></w:r></w:p>";
        List<SeenBlock> blocks = see(new PlainPackage(joined.repeat(150_000)));
        assertThat(blocks).hasSize(1);
        assertThat(last(blocks)).hasSize(300_000);
    }

    @Test
    void onePictureThatIsShownTooOftenIsRefusedWithItsPlace() {
        byte[] picture = new byte[100];
        String shown = "<w:p><w:r><w:drawing><a:blip r:embed=\"image\"/></w:drawing></w:r></w:p>";
        assertThat(see(new PlainPackage(shown.repeat(10_000)).picture(picture))).hasSize(10_000);
        assertThatThrownBy(() -> see(new PlainPackage(shown.repeat(10_001)).picture(picture)))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("word/media/image1.png")
                .hasMessageContaining("10000 pictures")
                .hasMessageContaining("paragraph 10001");
        String drawing =
                "<w:p><w:r><w:drawing>" + "<a:blip r:embed=\"image\"/>".repeat(300_000) + "</w:drawing></w:r></w:p>";
        assertThatThrownBy(() -> see(new PlainPackage(drawing).picture(picture)))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("10000 pictures");
    }

    @Test
    void picturesOfManyBytesInAllAreRefusedWithTheirPlace() {
        byte[] picture = new byte[8 << 20];
        String shown = "<w:p><w:r><w:drawing><a:blip r:embed=\"image\"/></w:drawing></w:r></w:p>";
        assertThat(see(new PlainPackage(shown.repeat(8)).picture(picture))).hasSize(8);
        assertThatThrownBy(() -> see(new PlainPackage(shown.repeat(9)).picture(picture)))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("67108864 bytes")
                .hasMessageContaining("paragraph 9");
    }
}
