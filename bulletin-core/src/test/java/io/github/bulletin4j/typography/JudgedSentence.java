package io.github.bulletin4j.typography;

import io.github.bulletin4j.constraint.TextKind;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A sentence that an editor has judged.
 *
 * @param text the sentence
 * @param field where it stands
 * @param codes the codes of all findings
 */
public record JudgedSentence(String text, String field, Set<String> codes) {

    /** Those of this project. */
    public static List<JudgedSentence> own() throws IOException {
        try (InputStream file = JudgedSentence.class.getResourceAsStream("sentences.tsv")) {
            return parse(new String(file.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    static List<JudgedSentence> read(Path file) throws IOException {
        return parse(Files.readString(file));
    }

    private static List<JudgedSentence> parse(String lines) {
        return lines.lines()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split("\t"))
                .map(parts -> new JudgedSentence(parts[0], parts[1], codes(parts[2])))
                .toList();
    }

    private static Set<String> codes(String text) {
        return text.equals("-") ? Set.of() : new TreeSet<>(List.of(text.split(" ")));
    }

    TextKind kind() {
        return switch (field) {
            case "paragraph" -> TextKind.RUNNING;
            case "title" -> TextKind.HEADLINE;
            case "cell" -> TextKind.CELL;
            default -> TextKind.NAME;
        };
    }
}
