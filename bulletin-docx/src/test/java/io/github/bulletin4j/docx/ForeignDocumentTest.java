package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents that other programs made are read without a character lost. */
class ForeignDocumentTest {
    private static final Path FILES = Path.of("..", "..", "shared", "cases", "word");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01-weather-bulletin",
                "02-draft-explanation",
                "03-standard-text-boxes",
                "04-standard-object",
                "05-annexes-forms",
                "07-attendance-form",
                "08-content-controls",
                "09-comment",
                "10-columns",
                "11-bulletin-template"
            })
    void noCharacterIsLost(String name) throws IOException {
        assumeThat(FILES).isDirectory();
        Recognition read = DocxReader.create().read(FILES.resolve(name + ".docx"));
        StringBuilder found = new StringBuilder(PlainTextRenderer.create().render(read.issue()));
        for (Leftover each : read.leftovers()) {
            found.append(each.text());
        }
        assertThat(missing(Files.readString(FILES.resolve(name + ".txt")), found.toString()))
                .isEmpty();
    }

    /** Characters that a text has more often than another, blanks aside. */
    private static Map<String, Integer> missing(String text, String found) {
        Map<String, Integer> counts = new TreeMap<>();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(c -> counts.merge(Character.toString(c), 1, Integer::sum));
        found.codePoints().forEach(c -> counts.merge(Character.toString(c), -1, Integer::sum));
        counts.values().removeIf(count -> count <= 0);
        return counts;
    }
}
