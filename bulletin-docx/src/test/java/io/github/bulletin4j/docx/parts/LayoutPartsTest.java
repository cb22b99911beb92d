package io.github.bulletin4j.docx.parts;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.docx.CanonicalXml;
import io.github.bulletin4j.docx.pack.ReadyPart;
import io.github.bulletin4j.layout.Layout;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.docx4j.XmlUtils;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LayoutPartsTest {
    static List<Layout> layouts() {
        return List.of(Layout.standard(), Layout.gbt9704());
    }

    /** The parts are docx4j objects, and come out as docx4j's own marshaller would write them. */
    @ParameterizedTest
    @MethodSource("layouts")
    void partsAreWhatDocx4jWouldWrite(Layout layout) throws IOException {
        for (Object root : List.of(
                StylesPart.of(layout),
                SettingsPart.of(layout),
                FontTablePart.of(layout),
                FooterParts.content(layout, FooterParts.of(layout).get(0)))) {
            ReadyPart part = PartXml.of("word/part.xml", root);
            assertThat(CanonicalXml.of(content(part)))
                    .isEqualTo(CanonicalXml.of(XmlUtils.marshaltoString(root, true, false)));
        }
    }

    private static String content(ReadyPart part) throws IOException {
        InputStream deflated = new ByteArrayInputStream(part.bytes());
        try (InputStream in = new InflaterInputStream(deflated, new Inflater(true))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
