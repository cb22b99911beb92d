package io.github.bulletin4j.examples.quickstart;

import io.github.bulletin4j.docx.DocxReadException;
import io.github.bulletin4j.docx.DocxReader;
import io.github.bulletin4j.json.JsonLines;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.recognition.Leftover;
import io.github.bulletin4j.recognition.Placement;
import io.github.bulletin4j.recognition.Recognition;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Reads a folder of Word bulletins into an archive of JSON Lines, and lists what needs a human eye. */
public final class WordArchive {
    private static final int SHOWN = 30;

    private WordArchive() {}

    /**
     * Runs the example.
     *
     * @param arguments the folder, and the archive to write
     * @throws IOException if the folder cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 2) {
            throw new IllegalArgumentException("WordArchive takes a folder and the name of an archive");
        }
        long written = archive(Path.of(arguments[0]), Path.of(arguments[1]), System.out);
        System.out.println(written + " issues");
    }

    static long archive(Path folder, Path archive, PrintStream eye) throws IOException {
        List<Path> files;
        try (Stream<Path> found = Files.list(folder)) {
            files = found.filter(file -> file.toString().endsWith(".docx"))
                    .sorted()
                    .toList();
        }
        return JsonLines.create().write(files.stream().flatMap(file -> read(file, eye)), archive);
    }

    private static Stream<Issue> read(Path file, PrintStream eye) {
        Recognition read;
        try {
            read = DocxReader.create().read(file);
        } catch (DocxReadException e) {
            eye.println(file.getFileName() + ": not read: " + e.getMessage());
            return Stream.empty();
        }
        for (Leftover each : read.leftovers()) {
            eye.println(file.getFileName() + ": " + each.place() + ": in no part: " + shown(each.text()));
        }
        for (Placement each : read.doubtful()) {
            eye.println(file.getFileName() + ": " + each.place() + ": " + each.path() + "? (" + each.evidence() + "): "
                    + shown(each.text()));
        }
        return Stream.of(read.issue());
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
