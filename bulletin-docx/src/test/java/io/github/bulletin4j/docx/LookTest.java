package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * How the built-in layouts look: every style, footer, setting and font, and every paragraph of a full issue with what it
 * adds to its style. A change that is meant is accepted by
 * {@code mvn -pl bulletin-docx -am test -Dtest=LookTest -Dsurefire.failIfNoSpecifiedTests=false -Dbulletin.look.update=true}, and looked at before it
 * is committed.
 */
class LookTest {
    private static final Map<String, Layout> LAYOUTS =
            Map.of("standard", Layout.standard(), "gbt9704", Layout.gbt9704());

    @ParameterizedTest
    @ValueSource(strings = {"standard", "gbt9704"})
    void layoutLooksAsItDid(String name) throws IOException {
        Path folder = Path.of("src", "test", "resources", "look", name);
        Map<String, String> look = look(WordFile.of(SampleIssues.full(), LAYOUTS.get(name)));
        look.put("contents-with-pages.txt", outline(WordFile.of(withPages(SampleIssues.full()), LAYOUTS.get(name))));
        if (Boolean.getBoolean("bulletin.look.update")) {
            Files.createDirectories(folder);
            for (Map.Entry<String, String> part : look.entrySet()) {
                Files.writeString(folder.resolve(part.getKey()), part.getValue());
            }
        }
        try (var golden = Files.list(folder)) {
            assertThat(golden.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(look.keySet());
        }
        for (Map.Entry<String, String> part : look.entrySet()) {
            assertThat(part.getValue())
                    .as(name + "/" + part.getKey())
                    .isEqualTo(Files.readString(folder.resolve(part.getKey())));
        }
    }

    @Test
    void outlineTellsOfWhatAParagraphAddsToItsStyle() {
        assertThat(look(WordFile.of(SampleIssues.full())).get("outline.txt"))
                .containsPattern("BulletinFootOuterRule \\{.*spacing before=");
    }

    /** The issue with contents that name pages, which are fields with a tab before them. */
    private static Issue withPages(Issue issue) {
        Series series = issue.series();
        HouseStyle style =
                HouseStyle.builder().contents("{n}.{headline}{leader}{page}").build();
        return issue.toBuilder()
                .series(new Series(series.owner(), series.name(), style))
                .build();
    }

    private static Map<String, String> look(WordFile file) {
        Map<String, String> look = new TreeMap<>();
        for (String part : List.of("styles", "settings", "fontTable", "footer1", "footer2")) {
            String name = "word/" + part + ".xml";
            if (file.parts().containsKey(name)) {
                look.put(part + ".xml", file.part(name).replace("><", ">\n<") + "\n");
            }
        }
        look.put("outline.txt", outline(file));
        return look;
    }

    private static String outline(WordFile file) {
        StringBuilder outline = new StringBuilder();
        Node body = file.elements("word/document.xml", "body").item(0);
        for (Node node = body.getFirstChild(); node != null; node = node.getNextSibling()) {
            outline((Element) node, "", outline);
        }
        return outline.toString();
    }

    /** A line for each paragraph and row: its properties and the beginning of its text. */
    private static void outline(Element element, String indent, StringBuilder outline) {
        switch (element.getLocalName()) {
            case "p" -> {
                outline.append(indent).append(properties(element, "pPr")).append("«");
                String text = element.getTextContent();
                outline.append(text, 0, Math.min(12, text.length())).append("»\n");
            }
            case "tbl", "tr", "tc" -> {
                outline.append(indent).append(element.getLocalName());
                outline.append(properties(element, element.getLocalName() + "Pr"))
                        .append('\n');
                for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
                    if (!child.getLocalName().endsWith("Pr")) {
                        outline((Element) child, indent + "  ", outline);
                    }
                }
            }
            default -> outline.append(indent).append(markup(element)).append('\n');
        }
    }

    private static String properties(Element element, String name) {
        StringBuilder properties = new StringBuilder();
        Node first = element.getFirstChild();
        if (first != null && first.getLocalName().equals(name)) {
            for (Node child = first.getFirstChild(); child != null; child = child.getNextSibling()) {
                boolean style = child.getLocalName().equals("pStyle");
                properties.append(style ? child.getAttributes().item(0).getNodeValue() : markup(child));
                properties.append(' ');
            }
        }
        return properties.toString();
    }

    private static String markup(Node node) {
        StringBuilder markup = new StringBuilder("{").append(node.getLocalName());
        NamedNodeMap attributes = node.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            markup.append(' ').append(attributes.item(i).getLocalName());
            markup.append('=').append(attributes.item(i).getNodeValue());
        }
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            markup.append(markup(child));
        }
        return markup.append('}').toString();
    }
}
