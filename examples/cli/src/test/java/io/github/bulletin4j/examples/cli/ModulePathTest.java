package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
        renders(Path.of(System.getProperty("java.home")), "-p", libraries() + File.pathSeparator + application());
    }

    /** No module of ours or of what we need is automatic: jlink would refuse it. */
    @Test
    void imageOfTheApplicationRenders() throws IOException, InterruptedException {
        Path home = Path.of(System.getProperty("java.home"));
        assumeTrue(Files.isDirectory(home.resolve("jmods")), "this JDK has no modules to link: " + home);
        Path image = folder.resolve("image");
        int linked = java.util.spi.ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "-p",
                        libraries() + File.pathSeparator + application(),
                        "--add-modules",
                        "consumer,org.hibernate.validator",
                        "--strip-debug",
                        "--no-man-pages",
                        "--no-header-files",
                        "--output",
                        image.toString());
        assertThat(linked).isZero();
        renders(image);
    }

    private void renders(Path home, String... options) throws IOException, InterruptedException {
        Path issue = folder.resolve("issue.json");
        IssueJson.create().write(SampleIssues.full(), issue);
        Path document = folder.resolve("issue.docx");
        Path own = folder.resolve("own.docx");
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin").resolve("java").toString());
        command.addAll(List.of(options));
        command.addAll(List.of("-m", "consumer/consumer.Main", issue.toString(), document.toString(), own.toString()));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        assertThat(document).hasBinaryContent(DocxRenderer.create().render(SampleIssues.full()));
        assertThat(own).isNotEmptyFile();
    }

    private static String libraries() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry ->
                        !entry.matches(".*(test-classes|-tests\\.jar|junit|jqwik|assertj|opentest4j|apiguardian).*"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** Compiles the application. */
    private String application() {
        String sources = "src/test/resources/consumer/";
        String classes = folder.resolve("classes").toString();
        int compiled = ToolProvider.getSystemJavaCompiler()
                .run(
                        null,
                        null,
                        null,
                        "-p",
                        libraries(),
                        "-d",
                        classes,
                        sources + "module-info.java",
                        sources + "consumer/Main.java");
        assertThat(compiled).isZero();
        return classes;
    }
}
