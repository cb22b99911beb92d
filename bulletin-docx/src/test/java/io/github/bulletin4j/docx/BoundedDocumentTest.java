package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, namespaces, relationships, paragraphs and cells beyond all measure take neither time nor memory. */
class BoundedDocumentTest {
    @Test
    void namesThatDifferInCaseAreOfOnePart() {
        byte[] large = ("<!--" + "x".repeat(4 << 20) + "--><a/>").getBytes(StandardCharsets.UTF_8);
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/header";
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (int i = 0; i < 1 << 13; i++) {
            StringBuilder name = new StringBuilder();
            for (int k = 0; k < 13; k++) {
                name.append((i >> k & 1) == 0 ? 'a' : 'A');
            }
            relations.append("<Relationship Type=\"" + type + "\" Target=\"" + name + ".xml\"/>");
        }
        byte[] zip = EditedDocument.zip(Map.of(
                "word/document.xml",
                PlainPackage.document("<w:p><w:r><w:t>字</w:t></w:r></w:p>").getBytes(StandardCharsets.UTF_8),
                "word/_rels/document.xml.rels",
                relations.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8),
                "word/aaaaaaaaaaaaa.xml",
                large));
        Recognition read = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> DocxReader.create().read(zip));
        assertThat(PlainTextRenderer.create().render(read.issue())).contains("字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"page", "Page 1", "page 1 of", "第", "-"})
    void blanksInAHeaderTakeNoTime(String begin) {
        PlainPackage document = new PlainPackage("<w:p/>")
                .with(
                        "header",
                        "hdr",
                        "<w:p><w:r><w:t xml:space=\"preserve\">" + begin + " ".repeat(2_000_000)
                                + "x</w:t></w:r></w:p>");
        assertThat(assertTimeoutPreemptively(
                                Duration.ofSeconds(60),
                                () -> DocxReader.create().read(document.bytes()))
                        .leftovers())
                .hasSize(1);
    }

    @Test
    void moreNamesThanAnyFormatHasAreRefused() {
        for (String one :
                List.of("<x%d/>", "<w:p x%d=''/>", "<w:p xmlns:x%d=''/>", "<w:p xmlns:x='u%d'/>", "<?x%d ?>")) {
            StringBuilder body = new StringBuilder();
            for (int i = 0; i < 20_001; i++) {
                body.append(one.replace("%d", String.valueOf(i)));
            }
            String named = body.toString().replace("=''", "='u'");
            assertThatThrownBy(() -> DocxReader.create().read(PlainPackage.of(PlainPackage.document(named))))
                    .as(one)
                    .isInstanceOf(DocxReadException.class)
                    .hasMessageContaining("20000 different names, line 1");
        }
    }

    @Test
    void namespacesAroundNamespacesAreRefused() {
        StringBuilder declared = new StringBuilder();
        for (int i = 0; i < 400; i++) {
            declared.append(" xmlns:n").append(i).append("='u'");
        }
        String element = "<x" + declared + ">";
        assertThatThrownBy(() -> DocxReader.create()
                        .read(PlainPackage.of(PlainPackage.document(element.repeat(3) + "</x>".repeat(3)))))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("1000 namespaces");
        Recognition read = DocxReader.create()
                .read(PlainPackage.of(
                        PlainPackage.document((element + "</x>").repeat(10) + "<w:p><w:r><w:t>字</w:t></w:r></w:p>")));
        assertThat(PlainTextRenderer.create().render(read.issue())).contains("字");
    }

    @ParameterizedTest
    @CsvSource({"<w:p/>, 200000 paragraphs, 200000", "<w:tbl><w:tr><w:tc/><w:tc/></w:tr></w:tbl>, 200000 cells, 100000"
    })
    void moreParagraphsOrCellsThanMemoryHoldsAreRefused(String block, String limit, int most) {
        assertThat(DocxReader.create()
                        .see(PlainPackage.of(PlainPackage.document(block.repeat(most))))
                        .blocks())
                .hasSize(most);
        assertThatThrownBy(() -> DocxReader.create().see(PlainPackage.of(PlainPackage.document(block.repeat(200_001)))))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining(limit);
    }

    @Test
    void pagesWithinAParagraphCountAsParagraphs() {
        String page = "<w:t>字</w:t><w:br w:type=\"page\"/>";
        assertThat(DocxReader.create()
                        .see(new PlainPackage("<w:p><w:r>" + page.repeat(3) + "</w:r></w:p>").bytes())
                        .blocks())
                .hasSize(3);
        assertThatThrownBy(() -> DocxReader.create()
                        .see(new PlainPackage(("<w:p><w:r>" + page.repeat(100_001) + "</w:r></w:p>").repeat(2))
                                .bytes()))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("200000 paragraphs");
    }

    @Test
    void namesWithTheSeparatorOfAnotherSystemAreRead() {
        byte[] zip = EditedDocument.zip(Map.of(
                "word\\document.xml",
                PlainPackage.document("<w:p><w:r><w:t>字</w:t></w:r></w:p>").getBytes(StandardCharsets.UTF_8)));
        assertThat(PlainTextRenderer.create()
                        .render(DocxReader.create().read(zip).issue()))
                .contains("字");
    }
}
