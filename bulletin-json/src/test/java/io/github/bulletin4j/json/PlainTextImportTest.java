package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.reading.Recognizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The text of a real bulletin, laid out in lines, is read as the issue that it is. */
class PlainTextImportTest {
    private static final Path SEED = Path.of("..", "..", "shared", "seed");

    @Test
    void theTextOfARealBulletinGivesItsIssue() throws IOException {
        assumeThat(SEED).isDirectory();
        Recognition read = Recognizer.create().recognize(Files.readString(SEED.resolve("bulletin-2021-32.txt")));
        String expected = Files.readString(SEED.resolve("bulletin-2021-32.json"));
        assertThat(IssueJson.create().write(read.issue()))
                .isEqualTo(IssueJson.create().write(IssueJson.create().read(expected)));
        assertThat(read.leftovers()).isEmpty();
    }
}
