package io.github.bulletin4j.docx;

import io.github.bulletin4j.recognition.SeenBlock;
import io.github.bulletin4j.recognition.SeenParagraph;
import io.github.bulletin4j.recognition.SeenTable;
import java.util.List;
import java.util.stream.Collectors;

/** What is seen of a document on lines: a text as it is, a table as {@code [a|b/c|d]}, a picture as {@code <picture>}. */
final class SeenLines {
    private SeenLines() {}

    static String of(DocxReader reader, PlainPackage document) {
        return lines(reader.see(document.bytes()).blocks());
    }

    static String of(String body) {
        return of(DocxReader.create(), new PlainPackage(body));
    }

    private static String lines(List<SeenBlock> blocks) {
        return blocks.stream().map(SeenLines::line).collect(Collectors.joining("\n"));
    }

    private static String line(SeenBlock block) {
        if (block instanceof SeenParagraph paragraph) {
            return paragraph.text();
        }
        return block instanceof SeenTable table
                ? table.rows().stream().map(SeenLines::row).collect(Collectors.joining("/", "[", "]"))
                : "<picture>";
    }

    private static String row(SeenTable.Row row) {
        return row.cells().stream().map(cell -> lines(cell.content())).collect(Collectors.joining("|"));
    }
}
