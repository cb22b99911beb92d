package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The libraries as real modules of an application that is one itself, in a machine of its own. */
class ModulePathTest {
    @TempDir
    Path folder;

    @Test
    void applicationOnTheModulePathCompilesAndRenders() throws IOException, InterruptedException {
        String libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        !entry.matches(".*(test-classes|-tests\\.jar|junit|jqwik|assertj|opentest4j|apiguardian).*"))
                .collect(Collectors.joining(File.pathSeparator));
        String sources = "src/test/resources/consumer/";
        String classes = folder.resolve("classes").toString();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-p",
                        libraries,
                        "-d",
                        classes,
                        sources + "module-info.java",
                        sources + "consumer/Main.java");
        assertThat(compiled).isZero();

        Path issue = folder.resolve("issue.json");
        IssueJson.create().write(SampleIssues.full(), issue);
        Path document = folder.resolve("issue.docx");
        Path own = folder.resolve("own.docx");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-p",
                        libraries + File.pathSeparator + classes,
                        "-m",
                        "consumer/consumer.Main",
                        issue.toString(),
                        document.toString(),
                        own.toString())
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(document).hasBinaryContent(DocxRenderer.create().render(SampleIssues.full()));
        assertThat(own).isNotEmptyFile();
    }
}
