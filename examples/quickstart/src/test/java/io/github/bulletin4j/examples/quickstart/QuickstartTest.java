package io.github.bulletin4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.validation.IssueValidator;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickstartTest {
    @TempDir
    Path folder;

    @Test
    void writesTheIssueAsJsonAndAsADocument() throws IOException {
        Quickstart.main(new String[] {folder.toString()});
        assertThat(IssueJson.create().read(folder.resolve("bulletin.json"))).isEqualTo(SampleBulletin.issue());
        assertThat(folder.resolve("bulletin.docx"))
                .hasBinaryContent(DocxRenderer.create().render(SampleBulletin.issue()));
    }

    @Test
    void sampleHasNothingToCorrect() {
        assertThat(IssueValidator.create().validate(SampleBulletin.issue()).findings())
                .isEmpty();
    }
}
