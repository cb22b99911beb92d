package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever a file holds, reading it ends in an issue or in one exception that says what is wrong. */
class HostileDocumentTest {
    /** How many changed documents are read; {@code -Dbulletin.fuzz.tries} says more. */
    private static final int TRIES = Integer.getInteger("bulletin.fuzz.tries", 300);

    private static final byte[] DOCUMENT = DocxRenderer.create().render(SampleIssues.full());

    private static byte[] withBody(String xml) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("word/document.xml", xml.getBytes(StandardCharsets.UTF_8));
        return EditedDocument.zip(parts);
    }

    private static String body(String content) {
        return "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>" + content
                + "</w:body></w:document>";
    }

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
        assertThatThrownBy(() -> DocxReader.create().read(withBody(type + body("<w:p/>"))))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("word/document.xml");
    }

    @ParameterizedTest
    @ValueSource(strings = {"w:p", "w:tbl", "w:sdt", "w:r", "x"})
    void deepNestingIsRefused(String element) {
        String deep = ("<" + element + ">").repeat(5000) + ("</" + element + ">").repeat(5000);
        assertThatThrownBy(() -> DocxReader.create().read(withBody(body(deep))))
                .isInstanceOf(DocxReadException.class)
                .hasMessageContaining("200 deep");
    }

    @ParameterizedTest
    @ValueSource(strings = {"begin", "begin\"/><w:fldChar w:fldCharType=\"begin", "separate", "end"})
    void aFieldThatDoesNotEndHidesNothing(String type) {
        String field = "<w:p><w:r><w:fldChar w:fldCharType=\"" + type + "\"/><w:t>甲</w:t></w:r></w:p>";
        Recognition read = DocxReader.create().read(withBody(body(field + "<w:p><w:r><w:t>乙</w:t></w:r></w:p>")));
        String found = PlainTextRenderer.create().render(read.issue()) + read.leftovers();
        assertThat(found).contains("甲").contains("乙");
    }

    @Test
    void aTextOfManyRunsIsOne() {
        String runs = "<w:r><w:t>字</w:t></w:r>".repeat(100_000);
        Recognition read = DocxReader.create().read(withBody(body("<w:p>" + runs + "</w:p>")));
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

    @Test
    void changedBytesEndInAnIssueOrInOneException() {
        Random random = new Random(20_240_506);
        for (int i = 0; i < TRIES; i++) {
            byte[] changed = i % 2 == 0 ? bytes(random) : part(random);
            try {
                assertThat(DocxReader.create().read(changed).issue()).isNotNull();
            } catch (DocxReadException e) {
                assertThat(e).hasMessageNotContaining("\n");
            }
        }
    }

    private static byte[] bytes(Random random) {
        byte[] changed = DOCUMENT.clone();
        for (int i = random.nextInt(5); i >= 0; i--) {
            changed[random.nextInt(changed.length)] = (byte) random.nextInt();
        }
        return changed;
    }

    /** A part with a piece of it taken out, doubled, or written over. */
    private static byte[] part(Random random) {
        String[] names = {"word/document.xml", "word/styles.xml", "customXml/item1.xml", "word/_rels/document.xml.rels"
        };
        Map<String, byte[]> parts = new WordFile(DOCUMENT).parts();
        String name = names[random.nextInt(names.length)];
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        int from = random.nextInt(text.length());
        int to = Math.min(text.length(), from + 1 + random.nextInt(40));
        String piece = text.substring(from, to);
        String[] pieces = {"", piece + piece, "<", "1", " - ", "\"", "%zz", "=3 ", "w:tbl"};
        String changed = text.substring(0, from) + pieces[random.nextInt(pieces.length)] + text.substring(to);
        parts.put(name, changed.getBytes(StandardCharsets.UTF_8));
        return EditedDocument.zip(parts);
    }
}
