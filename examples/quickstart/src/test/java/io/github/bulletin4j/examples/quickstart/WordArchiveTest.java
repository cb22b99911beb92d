package io.github.bulletin4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.json.JsonLines;
import io.github.bulletin4j.model.Issue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordArchiveTest {
    @TempDir
    private Path folder;

    @Test
    void aFolderOfDocumentsBecomesAnArchiveAndWhatIsNoDocumentIsNamed() throws IOException {
        Issue issue = SampleBulletin.issue();
        DocxRenderer.create().render(issue, folder.resolve("a.docx"));
        Files.writeString(folder.resolve("b.docx"), "no document");
        ByteArrayOutputStream eye = new ByteArrayOutputStream();
        Path archive = folder.resolve("archive.jsonl");
        WordArchive.archive(folder, archive, new PrintStream(eye, true, StandardCharsets.UTF_8));
        try (Stream<Issue> read = JsonLines.create().read(archive).map(line -> line.issue())) {
            assertThat(read.toList()).isEqualTo(List.of(issue));
        }
        assertThat(eye.toString(StandardCharsets.UTF_8))
                .startsWith("b.docx: not read")
                .hasLineCount(1);
    }
}
