package io.github.bulletin4j.examples.quickstart;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.IssueValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Builds an issue, checks it, and writes it as JSON and as a Word document. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Writes {@code bulletin.json} and {@code bulletin.docx}.
     *
     * @param arguments the folder to write to; {@code target} unless given
     * @throws IOException if the folder cannot be made
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments.length > 0 ? arguments[0] : "target");
        Files.createDirectories(folder);

        Issue issue = SampleBulletin.issue();
        IssueValidator.create().validate(issue).orThrow();
        IssueJson.create().write(issue, folder.resolve("bulletin.json"));
        DocxRenderer.create().render(issue, folder.resolve("bulletin.docx"));

        System.out.println("Written: " + folder.resolve("bulletin.docx").toAbsolutePath());
        System.out.println("         " + folder.resolve("bulletin.json").toAbsolutePath());
    }
}
