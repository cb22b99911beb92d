package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.SlottedLine;
import io.github.bulletin4j.composition.Span;
import io.github.bulletin4j.composition.TextPart;
import io.github.bulletin4j.docx.body.BlockSink;
import io.github.bulletin4j.docx.body.BodyWriter;
import io.github.bulletin4j.docx.body.Links;
import io.github.bulletin4j.docx.body.Pictures;
import io.github.bulletin4j.docx.parts.LayoutParts;
import io.github.bulletin4j.html.HtmlRenderer;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.markdown.MarkdownRenderer;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.HostileIssues;
import io.github.bulletin4j.testing.HtmlText;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.MarkdownText;
import io.github.bulletin4j.testing.PrintedStrings;
import io.github.bulletin4j.testing.ReadText;
import io.github.bulletin4j.text.PlainTextRenderer;
import io.github.bulletin4j.unprinted.PrintedLines;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.docx4j.XmlUtils;
import org.docx4j.wml.Body;
import org.docx4j.wml.Document;
import org.docx4j.wml.P;
import org.docx4j.wml.Tbl;
import org.docx4j.wml.Tr;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What holds for the document of every issue. */
class AnyIssueTest {
    private static final DocxRenderer GBT =
            DocxRenderer.builder().layout(Layout.gbt9704()).build();

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    @Property(tries = 200)
    void everyCharacterIsInTheTextInOrder(@ForAll("issues") Issue issue) {
        String expected = squeeze(PlainTextRenderer.create().render(issue));
        assertThat(squeeze(WordFile.of(issue).text())).isEqualTo(expected);
        assertThat(squeeze(new WordFile(GBT.render(issue)).text())).isEqualTo(expected);
    }

    /** Blanks within a line count; only what divides lines and cells may differ: see {@link ReadText#pieces}. */
    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void wordAndThePageAndMarkdownSayThePlainText(@ForAll("issues") Issue issue) {
        List<String> expected = ReadText.pieces(PlainTextRenderer.create().render(issue));
        assertThat(ReadText.pieces(WordFile.of(issue).text())).isEqualTo(expected);
        assertThat(ReadText.pieces(HtmlText.of(HtmlRenderer.create().render(issue))))
                .isEqualTo(expected);
        assertThat(ReadText.pieces(MarkdownText.of(MarkdownRenderer.create().render(issue))))
                .isEqualTo(expected);
    }

    /** Also where what it says looks like markup. What no document can hold is not asked of Word, which refuses it. */
    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatLooksLikeMarkupIsTextInEveryOutput(@ForAll("issues") Issue whole, @ForAll long seed) {
        Issue issue = HostileIssues.of(whole, seed);
        try {
            assertThat(ReadText.pieces(WordFile.of(issue).text()))
                    .isEqualTo(ReadText.pieces(PlainTextRenderer.create().render(issue)));
        } catch (RenderException e) {
            assertThat(PlainTextRenderer.create().render(issue)).containsPattern("[\\p{Cntrl}\\uFFFE\\p{Cs}]");
        }
    }

    @Property(tries = 200)
    void everyStringThatTheIssueSaysIsInTheText(@ForAll("issues") Issue issue) {
        String text = WordFile.of(issue).text();
        assertThat(text)
                .contains(PrintedStrings.of(issue).stream()
                        .map(said -> said.replace("\r\n", "\n").replace('\r', '\n'))
                        .toList());
    }

    @Property(tries = 100)
    void everyLineIsAParagraphWithItsTabsAndBlanks(@ForAll("issues") Issue issue) {
        String text = WordFile.of(issue).text();
        int[] from = {0};
        Composer.compose(issue, part -> {
            if (part instanceof SlottedLine line) {
                List<List<Span>> slots = line.slots();
                from[0] = place(text, Span.text(slots.get(0)), from[0]);
                for (List<Span> slot : slots.subList(1, slots.size())) {
                    // Slots that are too long for one line stand on several, the first on one of its own.
                    String between =
                            text.startsWith("\n\t", from[0]) ? "\n\t" : text.startsWith("\n", from[0]) ? "\n" : "\t";
                    assertThat(text).startsWith(text.substring(0, from[0]) + between + read(Span.text(slot)));
                    from[0] += between.length() + read(Span.text(slot)).length();
                }
            } else if (part instanceof TextPart line) {
                from[0] = place(text, line.text(), from[0]);
            }
        });
    }

    private static int place(String text, String line, int from) {
        String wanted = read(line);
        int at = text.indexOf(wanted, from);
        assertThat(at).as("place of «%s»", wanted).isNotNegative();
        return at + wanted.length();
    }

    private static String read(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    /** The small writer gives what docx4j's own marshaller gives. */
    @Property(tries = 100)
    void markupIsWhatDocx4jWouldWrite(@ForAll("issues") Issue issue) {
        assertMarkupIsOfDocx4j(issue);
    }

    static void assertMarkupIsOfDocx4j(Issue issue) {
        LayoutParts parts = LayoutParts.of(Layout.standard());
        Collected collected = new Collected();
        collected.body.setSectPr(
                BodyWriter.write(issue, parts, new Pictures(), new Links(), new PrintedLines(), collected));
        Document document = new Document();
        document.setBody(collected.body);
        String marshalled = XmlUtils.marshaltoString(document, true, false);
        Element actual = WordFile.of(issue).xml("word/document.xml").getDocumentElement();
        assertThat(CanonicalXml.of(actual)).isEqualTo(CanonicalXml.of(marshalled));
    }

    @Property(tries = 100)
    void everyStyleIsDefinedAndEveryIdIsUnique(@ForAll("issues") Issue issue) {
        WordFile file = WordFile.of(issue);
        Set<String> defined = new HashSet<>();
        NodeList styles = file.elements("word/styles.xml", "style");
        for (int i = 0; i < styles.getLength(); i++) {
            defined.add(((Element) styles.item(i)).getAttributeNS(WordFile.W, "styleId"));
        }
        for (String name : new String[] {"pStyle", "rStyle", "tblStyle"}) {
            NodeList used = file.elements("word/document.xml", name);
            for (int i = 0; i < used.getLength(); i++) {
                assertThat(defined).contains(((Element) used.item(i)).getAttributeNS(WordFile.W, "val"));
            }
        }
        NodeList drawings = file.xml("word/document.xml").getElementsByTagNameNS("*", "docPr");
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < drawings.getLength(); i++) {
            assertThat(ids.add(((Element) drawings.item(i)).getAttribute("id"))).isTrue();
        }
    }

    @Property(tries = 50)
    void rendersTheSameTwice(@ForAll("issues") Issue issue) {
        assertThat(GBT.render(issue)).isEqualTo(GBT.render(issue));
    }

    private static String squeeze(String text) {
        return text.replaceAll("[\\s]", "");
    }

    private static final class Collected implements BlockSink {
        private final Body body = new Body();
        private Tbl table = new Tbl();

        @Override
        public void paragraph(P paragraph) {
            body.getContent().add(paragraph);
        }

        @Override
        public void beginTable(Tbl begun) {
            table = begun;
            body.getContent().add(begun);
        }

        @Override
        public void row(Tr row) {
            table.getContent().add(row);
        }

        @Override
        public void endTable() {
            table = new Tbl();
        }
    }
}
