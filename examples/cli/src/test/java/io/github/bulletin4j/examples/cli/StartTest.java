package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.testing.SampleIssues;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is installed, in a folder with a blank in its name: by its launcher and by its jar. */
@EnabledOnOs(OS.LINUX)
class StartTest {
    @TempDir
    static Path folder;

    private static Installation installed;
    private static Path issue;

    @BeforeAll
    static void installAndStartOnce() throws Exception {
        installed = Installation.in(folder);
        issue = installed.issue();
    }

    @Test
    void theLauncherUsesTheArchive() throws Exception {
        Process process = installed.launcher("text", "-").start();
        assertThat(installed.awaitArchive(process.toHandle())).isTrue();
        assertThat(process.children()).isEmpty();
        installed.end(process);
        assertThat(process.waitFor()).isZero();
    }

    @Test
    void theJarRunsInAJavaThatUsesTheArchive() throws Exception {
        Process process = installed.jar("text", "-").start();
        assertThat(installed.awaitArchive(installed.child(process))).isTrue();
        installed.end(process);
        assertThat(process.waitFor()).isZero();
        assertThat(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                .isEqualTo(Run.of("text", issue.toString()).out());
    }

    @Test
    void theJarHandsAnInterruptionOn() throws Exception {
        Process process = installed.jar("text", "-").start();
        ProcessHandle child = installed.child(process);
        process.destroy();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void documentsAndStatusesAreThoseOfTheCommandItself() throws Exception {
        Path faulty = folder.resolve("faulty.json");
        IssueJson.create()
                .write(SampleIssues.minimal().toBuilder().articles(List.of()).build(), faulty);
        for (List<String> start : installed.starts()) {
            for (Path file : List.of(issue, faulty, folder.resolve("nothing.json"))) {
                Path there = folder.resolve("there.docx");
                Path here = folder.resolve("here.docx");
                List<String> said = new ArrayList<>(start);
                said.addAll(List.of("render", file.toString(), "-o", there.toString()));
                Process process =
                        Installation.command(said.toArray(String[]::new)).start();
                Run run = Run.of("render", file.toString(), "-o", here.toString());
                process.getOutputStream().close();
                assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                        .isEqualTo(run.err().replace("here.docx", "there.docx"));
                assertThat(process.waitFor()).isEqualTo(run.status());
                assertThat(Files.exists(there)).isEqualTo(run.status() == 0);
                if (run.status() == 0) {
                    assertThat(there).hasSameBinaryContentAs(here);
                    Files.delete(there);
                }
            }
        }
    }

    @Test
    void optionsOfTheUserHoldForTheCommandItself() throws Exception {
        Process process = Installation.command(
                        Installation.JAVA.toString(),
                        "-Xmx64m",
                        "-jar",
                        installed.jarFile().toString(),
                        "text",
                        "-")
                .start();
        installed.assertRunsHere(process);
    }
}
