package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.SampleIssues;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PagesCommandTest {
    @TempDir
    Path folder;

    private String write(String name, Issue issue) {
        Path file = folder.resolve(name);
        IssueJson.create().write(issue, file);
        return file.toString();
    }

    @Test
    void pagesSaysWhatBeginsOnEachAndHowFullItIs() {
        Run run = Run.of("pages", write("in.json", SampleIssues.typical()));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out().lines())
                .map(line -> line.replaceFirst("\\d+%", "%"))
                .containsExactly(
                        "1\t%\thead\tarticles[0]\tarticles[1]", "2\t%\tarticles[2]", "3\t%\tappendices[0]\tfoot");
    }

    @Test
    void pagesPrintsEachLineBehindItsHeight() {
        Run run = Run.of("pages", "--lines", write("in.json", SampleIssues.typical()));
        assertThat(run.out().lines())
                .anyMatch(line -> line.matches("\t\\d+\\.\\d\t近日，城北水厂完成4台机组检修，日供水能力提高到"))
                .contains("\t0.0\t附件：");
    }

    @Test
    void pagesNamesTheFilesIfThereAreSeveral() {
        String first = write("first.json", SampleIssues.minimal());
        String second = write("second.json", SampleIssues.minimal());
        Run run = Run.of("pages", "--manner", "libreoffice", "--layout", "gbt9704", first, second);
        assertThat(run.out().lines()).hasSize(4).contains(first, second);
    }

    @Test
    void pagesRefusesAnIssueWithErrorsUnlessItIsADraft() {
        String file =
                write("in.json", SampleIssues.minimal().toBuilder().date(null).build());
        Run run = Run.of("pages", "--lang", "en", file);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("date");
        assertThat(Run.of("pages", "--draft", file).out()).startsWith("1\t");
    }

    @Test
    void pagesRefusesADraftWithAPictureThatIsNone() {
        Issue minimal = SampleIssues.minimal();
        Figure broken = new Figure(new Image("image/png", new byte[] {1, 2, 3}), null, null, "田间");
        Issue issue = minimal.toBuilder()
                .articles(minimal.articles().stream()
                        .map(article -> article.toBuilder().addBlock(broken).build())
                        .toList())
                .build();
        Run run = Run.of("pages", "--draft", write("in.json", issue));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("articles[0].body[1].image: a figure's picture ");
    }
}
