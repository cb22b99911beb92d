package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it ends in an issue or in one exception that says what is wrong. */
class HostileDocumentTest {
    private static final byte[] DOCUMENT = DocxRenderer.create().render(SampleIssues.full());

    @Test
    void whatIsNoPackageIsCalledWhatItIs() {
        DocxReader reader = DocxReader.create();
        assertThatThrownBy(() -> reader.read(new byte[0]))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("no bytes");
        assertThatThrownBy(() -> reader.read(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("Word 97");
        assertThatThrownBy(() -> reader.read("%PDF-1.4".getBytes(StandardCharsets.US_ASCII)))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("PDF");
        assertThatThrownBy(() -> reader.read(EditedDocument.without(DOCUMENT, "word/document.xml")))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("word/document.xml");
    }

    @Test
    void aFileThatCannotBeReadIsNamed(@TempDir Path folder) {
        Path missing = folder.resolve("missing.docx");
        assertThatThrownBy(() -> DocxReader.create().read(missing))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(missing + " cannot be read");
        assertThatThrownBy(() -> DocxReader.create().read(folder))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage(folder + " cannot be read");
    }

    @ParameterizedTest
    @CsvSource({
        "xl/workbook.xml, a spreadsheet (.xlsx)",
        "ppt/presentation.xml, a presentation (.pptx)",
        "content.xml, an OpenDocument text (.odt); save it as .docx",
        "OFD.xml, an OFD; save its source as .docx",
        "other.xml, no word/document.xml"
    })
    void aPackageOfSomethingElseIsCalledWhatItIs(String part, String kind) {
        assertThatThrownBy(() ->
                        DocxReader.create().read(EditedDocument.zip(Map.of(part, new byte[] {'<', 'a', '/', '>'}))))
                .isInstanceOf(DocxReadException.class)
                .hasMessageEndingWith(", got " + kind);
    }

    @Test
    void anEncryptedDocumentIsToldFromOneOfAnOldWord() {
        byte[] begin = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
        byte[] encrypted = Arrays.copyOf(begin, 2_000);
        byte[] stream = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(stream, 0, encrypted, 1_000, stream.length);
        assertThatThrownBy(() -> DocxReader.create().read(encrypted)).hasMessageContaining("a password protects");
        assertThatThrownBy(() -> DocxReader.create().read(begin)).hasMessageEndingWith("save it as .docx");
    }

    @Test
    void aPackageThatWasCutShortIsCalledSo() {
        byte[] whole = DocxRenderer.create().render(SampleIssues.minimal());
        for (int length = 100; length < whole.length / 2; length += 97) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> DocxReader.create().read(cut))
                    .isInstanceOf(DocxReadException.class)
                    .message()
                    .doesNotContain("null")
                    .containsAnyOf("a whole zip package: it ends within a part", "got no word/document.xml");
        }
    }

    @Test
    void aPartOfManyRelationshipsIsReadOnce() {
        byte[] large = ("<!--" + "x".repeat(4 << 20) + "--><a/>").getBytes(StandardCharsets.UTF_8);
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        StringBuilder relations = new StringBuilder("<Relationships>");
        for (String kind : List.of("customXml", "header", "footnotes")) {
            relations.append(("<Relationship Type=\"" + type + kind + "\" Target=\"large.xml\"/>").repeat(20_000));
        }
        byte[] links = relations.append("</Relationships>").toString().getBytes(StandardCharsets.UTF_8);
        byte[] document =
                PlainPackage.document("<w:p><w:r><w:t>字</w:t></w:r></w:p>").getBytes(StandardCharsets.UTF_8);
        byte[] zip = EditedDocument.zip(
                Map.of("word/document.xml", document, "word/_rels/document.xml.rels", links, "word/large.xml", large));
        Recognition read = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> DocxReader.create().read(zip));
        assertThat(PlainTextRenderer.create().render(read.issue())).contains("字");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "GB18030"})
    void aPartIsReadInItsEncoding(String encoding) throws IOException {
        String xml = "<?xml version=\"1.0\" encoding=\"" + encoding + "\"?>"
                + PlainPackage.document("<w:p><w:r><w:t>字</w:t></w:r></w:p>");
        byte[] zip = EditedDocument.zip(Map.of("word/document.xml", xml.getBytes(encoding)));
        assertThat(PlainTextRenderer.create()
                        .render(DocxReader.create().read(zip).issue()))
                .contains("字");
    }

    @Test
    void bytesThatAreNoCharactersAreRefusedQuietly() {
        byte[] xml = PlainPackage.document("<w:p><w:r><w:t>字</w:t></w:r></w:p>").getBytes(StandardCharsets.UTF_8);
        xml[xml.length - 40] = (byte) 0xFF;
        PrintStream usual = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> DocxReader.create().read(EditedDocument.zip(Map.of("word/document.xml", xml))))
                    .isInstanceOf(DocxReadException.class)
                    .hasMessageContaining("bytes that are no characters");
        } finally {
            System.setErr(usual);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void aRefusalQuotesNoMoreThanALineOfTheDocument() {
        String reference = "&#" + "8".repeat(100_000) + ";";
        assertThatThrownBy(() -> DocxReader.create()
                        .read(PlainPackage.of(PlainPackage.document("<w:p>" + reference + "</w:p>"))))
                .isInstanceOf(DocxReadException.class)
                .satisfies(refusal -> assertThat(refusal.getMessage()).hasSizeLessThan(500));
    }

    @Test
    void aPartThatUnpacksToTooMuchIsRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 40; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThatThrownBy(() -> DocxReader.create().read(bytes.toByteArray()))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("unpack");
    }

    @Test
    void tooManyPartsAreRefused() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < 10_001; i++) {
                zip.putNextEntry(new ZipEntry("x" + i));
                zip.closeEntry();
            }
        }
        assertThatThrownBy(() -> DocxReader.create().read(bytes.toByteArray()))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("10000 parts");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE x [<!ENTITY a \"b\">]>",
                "<!DOCTYPE x SYSTEM \"file:///etc/hostname\">",
                "<!DOCTYPE x [<!ENTITY % a SYSTEM \"http://localhost:1/\"> %a;]>"
            })
    void aDocumentTypeIsRefused(String type) {
        assertThatThrownBy(() -> DocxReader.create().read(PlainPackage.of(type + PlainPackage.document("<w:p/>"))))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("word/document.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"w:p", "w:tbl", "w:sdt", "w:r", "x"})
    void deepNestingIsRefused(String element) {
        String deep = ("<" + element + ">").repeat(5000) + ("</" + element + ">").repeat(5000);
        assertThatThrownBy(() -> DocxReader.create().read(PlainPackage.of(PlainPackage.document(deep))))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("200 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin", "begin\"/><w:fldChar w:fldCharType=\"begin", "separate", "end"})
    void aFieldThatDoesNotEndHidesNothing(String type) {
        String field = "<w:p><w:r><w:fldChar w:fldCharType=\"" + type + "\"/><w:t>甲</w:t></w:r></w:p>";
        Recognition read = DocxReader.create()
                .read(PlainPackage.of(PlainPackage.document(field + "<w:p><w:r><w:t>乙</w:t></w:r></w:p>")));
        String found = PlainTextRenderer.create().render(read.issue()) + read.leftovers();
        assertThat(found).contains("甲").contains("乙");
    }

    @Test
    void aTextOfManyRunsIsOne() {
        String runs = "<w:r><w:t>字</w:t></w:r>".repeat(100_000);
        Recognition read = DocxReader.create().read(PlainPackage.of(PlainPackage.document("<w:p>" + runs + "</w:p>")));
        String found = PlainTextRenderer.create().render(read.issue()) + read.leftovers();
        assertThat(found).contains("字".repeat(100_000));
    }

    @Test
    void aRelationshipOutOfThePackageReadsNothing() {
        byte[] changed = EditedDocument.part(
                DOCUMENT,
                "word/_rels/document.xml.rels",
                relations -> relations.replace("media/image1.png", "../../../../etc/hostname"));
        Recognition read = DocxReader.create().read(changed);
        assertThat(read.issue().articles()).hasSameSizeAs(SampleIssues.full().articles());
    }

    @Test
    void whatIsNotPrintedMayBeBroken() {
        byte[] changed = EditedDocument.part(
                DOCUMENT, "customXml/item1.xml", part -> part.replaceFirst(">1 ", ">1 999999999 ~2000000000 "));
        assertThat(DocxReader.create().read(changed).issue().articles()).isNotEmpty();
        byte[] without = EditedDocument.without(DOCUMENT, "customXml/item1.xml");
        assertThat(DocxReader.create().read(without).issue().articles()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9:-2000000000", "9:2000000000", "9:-1000", "9:1000", "long", "9", ":0", "9:"})
    void aNumberThatNoIssueHasIsNoReasonToLoseTheDocument(String number) {
        String token = number.equals("long") ? "9".repeat(2_000_000) + ":0" : number;
        byte[] changed = EditedDocument.part(DOCUMENT, "customXml/item1.xml", part -> {
            String other = part.replaceAll("(?<= )-?\\d+:\\d+(?= )", token);
            assertThat(other).isNotEqualTo(part);
            return other;
        });
        byte[] without = EditedDocument.without(DOCUMENT, "customXml/item1.xml");
        assertThat(DocxReader.create().read(changed).issue())
                .isEqualTo(DocxReader.create().read(without).issue());
    }
}
