package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.validation.IssueValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Leaves the issues as files for {@code examples/interop.sh}. */
class InteropIssuesTest {
    @Test
    void everyIssueIsFitToBePublished() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "interop"));
        IssueJson json = IssueJson.create();
        IssueValidator validator = IssueValidator.create();
        InteropIssues.all().forEach((name, issue) -> {
            assertThat(validator.validate(issue).errors()).as(name).isEmpty();
            json.write(issue, folder.resolve(name + ".json"));
        });
        assertThat(json.read(folder.resolve("minimal.json")))
                .isEqualTo(InteropIssues.all().get("minimal"));
    }
}
