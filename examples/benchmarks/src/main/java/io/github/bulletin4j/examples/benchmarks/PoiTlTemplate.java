package io.github.bulletin4j.examples.benchmarks;

import io.github.bulletin4j.layout.Layout;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** The template for poi-tl, as one would draw it in Word, and the data for its tags. */
final class PoiTlTemplate {
    /** The tag of the rows of the table. */
    static final String ROWS = "rows";

    /** What stands on the page from top to bottom: a style and the tag in it. */
    private static final String[][] HEAD = {
        {"OWNER", "{{OWNER}}"},
        {"NAME", "{{NAME}}"},
        {"NUMBER", "{{NUMBER}}"},
        {"COMPILERS", "{{COMPILERS}}"},
        {"BODY", "{{?articles}}"},
        {"BODY", "{{?kickers}}"},
        {"KICKER", "{{=#this}}"},
        {"BODY", "{{/kickers}}"},
        {"HEADLINE", "{{headline}}"},
        {"BODY", "{{?paragraphs}}"},
        {"BODY", "{{=#this}}"},
        {"BODY", "{{/paragraphs}}"},
        {"BODY", "{{/articles}}"},
        {"APPENDIX_LABEL", "{{APPENDIX_LABEL}}"},
        {"APPENDIX_TITLE", "{{APPENDIX_TITLE}}"},
        {"APPENDIX_PERIOD", "{{APPENDIX_PERIOD}}"}
    };

    private static final String[][] FOOT = {
        {"BODY", "{{?lists}}"},
        {"DISTRIBUTION", "{{first}}"},
        {"BODY", "{{?others}}"},
        {"RECIPIENT", "{{=#this}}"},
        {"BODY", "{{/others}}"},
        {"BODY", "{{/lists}}"}
    };

    private PoiTlTemplate() {}

    static byte[] of(Outline outline, Layout layout) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (XWPFDocument document = PoiWay.create(outline, layout)) {
            paragraphs(document, HEAD);
            for (Outline.Piece piece : outline.pieces()) {
                if (piece instanceof Outline.Rows rows) {
                    table(document, rows.rows().get(0), rows.rows().get(1));
                }
            }
            paragraphs(document, FOOT);
            document.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void paragraphs(XWPFDocument document, String[][] lines) {
        for (String[] line : lines) {
            PoiWay.fill(document.createParagraph(), new Outline.Text(line[0], line[1]));
        }
    }

    private static void table(XWPFDocument document, List<Outline.Text> header, List<Outline.Text> sample) {
        XWPFTable table = document.createTable(2, header.size());
        for (int i = 0; i < header.size(); i++) {
            Outline.Text name = header.get(i);
            String tag = i == 0 ? "{{" + ROWS + "}}" : "";
            PoiWay.fill(
                    table.getRow(0).getCell(i).getParagraphs().get(0),
                    new Outline.Text(name.style(), tag + name.text()));
            PoiWay.fill(
                    table.getRow(1).getCell(i).getParagraphs().get(0),
                    new Outline.Text(sample.get(i).style(), "[c" + i + "]"));
        }
    }

    static Map<String, Object> data(Outline outline) {
        Map<String, Object> data = new HashMap<>();
        List<Map<String, Object>> articles = new ArrayList<>();
        List<Map<String, Object>> lists = new ArrayList<>();
        data.put("articles", articles);
        data.put("lists", lists);
        List<String> kickers = new ArrayList<>();
        List<String> current = new ArrayList<>();
        for (Outline.Piece piece : outline.pieces()) {
            if (piece instanceof Outline.Rows rows) {
                data.put(
                        ROWS,
                        rows.rows().stream().skip(1).map(PoiTlTemplate::row).toList());
            } else if (piece instanceof Outline.Text text) {
                switch (text.style()) {
                    case "KICKER" -> kickers = new ArrayList<>(List.of(text.text()));
                    case "HEADLINE" -> {
                        current = new ArrayList<>();
                        articles.add(Map.of("kickers", kickers, "headline", text.text(), "paragraphs", current));
                        kickers = new ArrayList<>();
                    }
                    case "DISTRIBUTION" -> {
                        current = new ArrayList<>();
                        lists.add(Map.of("first", text.text(), "others", current));
                    }
                    case "BODY", "RECIPIENT" -> current.add(text.text());
                    default -> data.put(text.style(), text.text());
                }
            }
        }
        return data;
    }

    private static Map<String, String> row(List<Outline.Text> cells) {
        Map<String, String> row = new HashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            row.put("c" + i, cells.get(i).text());
        }
        return row;
    }
}
