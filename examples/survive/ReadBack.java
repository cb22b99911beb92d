import io.github.bulletin4j.docx.DocxReadException;
import io.github.bulletin4j.docx.DocxReader;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads documents that other programs saved and compares each with the issue that it was rendered from: {@code ReadBack JSON
 * DOCUMENTS FOLDER…}. Ends with 1 where a document was not saved, or does not give its issue back.
 */
public final class ReadBack {
    private enum Outcome {
        EQUAL,
        LEFT_OVER,
        UNPRINTED_DIFFERS,
        TEXT_DIFFERS,
        NOT_READ,
        NOT_SAVED
    }

    public static void main(String[] arguments) throws Exception {
        boolean equal = true;
        List<Path> documents;
        try (Stream<Path> found = Files.list(Path.of(arguments[1]))) {
            documents = found.sorted().toList();
        }
        System.out.printf("%-14s %9s %9s %9s %18s %13s %9s %9s%n", "saved by", "documents", "equal", "left over",
                "unprinted differs", "text differs", "not read", "not saved");
        for (String folder : Arrays.asList(arguments).subList(1, arguments.length)) {
            Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
            for (Path document : documents) {
                Path saved = Path.of(folder).resolve(document.getFileName());
                counts.merge(outcome(saved, Path.of(arguments[0])), 1, Integer::sum);
            }
            Path name = Path.of(folder).getFileName();
            System.out.printf("%-14s %9d %9d %9d %18d %13d %9d %9d%n", name.toString().equals("in") ? "nobody" : name,
                    documents.size(), counts.getOrDefault(Outcome.EQUAL, 0), counts.getOrDefault(Outcome.LEFT_OVER, 0),
                    counts.getOrDefault(Outcome.UNPRINTED_DIFFERS, 0), counts.getOrDefault(Outcome.TEXT_DIFFERS, 0),
                    counts.getOrDefault(Outcome.NOT_READ, 0), counts.getOrDefault(Outcome.NOT_SAVED, 0));
            equal &= !documents.isEmpty() && counts.getOrDefault(Outcome.EQUAL, 0) == documents.size();
        }
        System.exit(equal ? 0 : 1);
    }

    private static Outcome outcome(Path document, Path json) {
        if (!Files.exists(document)) {
            System.out.println("  " + document.getFileName() + " was not saved");
            return Outcome.NOT_SAVED;
        }
        String name = document.getFileName().toString().replaceFirst("\\.[a-z0-9]+\\.docx$", "");
        Issue wanted = IssueJson.create().read(json.resolve(name + ".json"));
        Recognition read;
        try {
            read = DocxReader.create().read(document);
        } catch (DocxReadException e) {
            System.out.println("  " + document.getFileName() + ": " + e.getMessage());
            return Outcome.NOT_READ;
        }
        if (!read.issue().equals(wanted)) {
            System.out.println("  " + document.getFileName() + ": " + difference(wanted, read.issue()));
            PlainTextRenderer text = PlainTextRenderer.create();
            return text.render(wanted).equals(text.render(read.issue())) ? Outcome.UNPRINTED_DIFFERS : Outcome.TEXT_DIFFERS;
        }
        read.leftovers().forEach(left -> System.out.println("  " + document.getFileName() + ": " + left));
        return read.leftovers().isEmpty() ? Outcome.EQUAL : Outcome.LEFT_OVER;
    }

    private static String difference(Issue wanted, Issue read) {
        String[] one = IssueJson.create().write(wanted).split("\n");
        String[] other = IssueJson.create().write(read).split("\n");
        int at = Math.max(0, Arrays.mismatch(one, other));
        return "expected " + line(one, at) + ", got " + line(other, at);
    }

    private static String line(String[] lines, int at) {
        return at < lines.length ? lines[at].strip() : "the end";
    }
}
