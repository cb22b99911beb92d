package io.github.bulletin4j.docx.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.docx.CanonicalXml;
import io.github.bulletin4j.docx.pack.ReadyPart;
import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.LayoutBuilder;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.Rule;
import io.github.bulletin4j.layout.Typeface;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.docx4j.XmlUtils;
import org.junit.jupiter.api.Test;

class LayoutPartsTest {
    @Test
    void everyDocumentHoldsThePartsOfItsLayout() {
        assertThat(LayoutParts.of(Layout.gbt9704()).parts())
                .extracting(ReadyPart::name)
                .containsExactly(
                        "[Content_Types].xml",
                        "_rels/.rels",
                        "word/styles.xml",
                        "word/settings.xml",
                        "word/fontTable.xml",
                        "customXml/itemProps1.xml",
                        "customXml/_rels/item1.xml.rels",
                        "word/footer1.xml",
                        "word/footer2.xml");
    }

    /** The parts are docx4j objects, and come out as docx4j's own marshaller would write them. */
    @Property(tries = 50)
    void partsAreWhatDocx4jWouldWrite(@ForAll("layouts") Layout layout) throws IOException {
        List<Object> roots =
                new ArrayList<>(List.of(StylesPart.of(layout), SettingsPart.of(layout), FontTablePart.of(layout)));
        FooterParts.of(layout).forEach(footer -> roots.add(FooterParts.content(layout, footer)));
        for (Object root : roots) {
            ReadyPart part = PartXml.of("word/part.xml", root);
            assertThat(CanonicalXml.of(content(part)))
                    .isEqualTo(CanonicalXml.of(XmlUtils.marshaltoString(root, true, false)));
        }
    }

    @Provide
    Arbitrary<Layout> layouts() {
        Arbitrary<ParagraphFormat> formats = Combinators.combine(
                        Arbitraries.of(Typeface.class),
                        Arbitraries.of("三号", "10.5pt", "1em", "2em").map(Length::parse),
                        Arbitraries.of(Alignment.class),
                        Arbitraries.of("0pt", "1line", "3mm", "12pt").map(Length::parse),
                        Arbitraries.of("0em", "2em", "5mm").map(Length::parse),
                        Arbitraries.of(true, false),
                        Arbitraries.of(new Rule(Length.points(1), "00FF00", Length.points(2)))
                                .injectNull(0.5))
                .as((typeface, size, alignment, distance, indent, flag, rule) ->
                        Layout.standard().format(Role.BODY).toBuilder()
                                .typeface(typeface)
                                .size(size)
                                .alignment(alignment)
                                .before(distance)
                                .line(distance)
                                .firstLineIndent(indent)
                                .bold(flag)
                                .startsPage(flag)
                                .ruleBelow(rule)
                                .build());
        return Combinators.combine(
                        Arbitraries.of(Layout.standard(), Layout.gbt9704()),
                        Arbitraries.maps(Arbitraries.of(Role.class), formats).ofMaxSize(8),
                        Arbitraries.of("Arial", "A&B \"C\"", "仿宋"))
                .as((base, changed, font) -> {
                    LayoutBuilder own = base.toBuilder().latinFont(font);
                    changed.forEach((role, format) -> own.format(role, usual -> format.toBuilder()));
                    return own.build();
                });
    }

    private static String content(ReadyPart part) throws IOException {
        InputStream deflated = new ByteArrayInputStream(part.bytes());
        try (InputStream in = new InflaterInputStream(deflated, new Inflater(true))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
