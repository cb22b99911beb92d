package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.testing.SampleIssues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own: signals, pipes, locales. */
@EnabledOnOs(OS.LINUX)
class SignalTest {
    @TempDir
    Path folder;

    /** A shell that starts the command in the background may have it ignore SIGINT; SIGTERM takes the same way. */
    @Test
    void aPipeThatNobodyReadsDoesNotHoldTheEndUp() throws Exception {
        Path good = issue("good.json");
        Path pipe = folder.resolve("pipe");
        new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
        Process process = start(Map.of(), "render", good.toString(), "-o", pipe.toString());
        awaitOpening(process);
        process.destroy();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(143);
    }

    @Test
    void whatAKilledRunLeftIsRemovedAndTold() throws Exception {
        Path good = issue("good.json");
        Path documents = Files.createDirectory(folder.resolve("documents"));
        Process first = start(
                Map.of(),
                "render",
                good.toString(),
                "-o",
                documents.resolve("a.docx").toString());
        assertThat(first.waitFor()).isZero();
        assertThat(documents.toFile().list()).containsExactly("a.docx");
        Path left = documents.resolve(leftoverName(first.pid()));
        Files.writeString(left, "half");
        Run run = Run.of(
                "render", good.toString(), "-o", documents.resolve("b.docx").toString());
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains(left.getFileName() + " was removed: a run that was killed had left it behind");
        assertThat(documents.toFile().list()).containsExactlyInAnyOrder("a.docx", "b.docx");
    }

    @Test
    void aNameThatTheLocaleCannotSayIsToldWithTheLocale() throws Exception {
        Path good = issue("简报.json");
        Process process = start(Map.of("LC_ALL", "C"), "validate", good.toString());
        String errors = new String(process.getErrorStream().readAllBytes());
        int status = process.waitFor();
        assertThat(status == 0 || errors.contains("LC_ALL=C.UTF-8")).as(errors).isTrue();
        assertThat(start(Map.of("LC_ALL", "C.UTF-8"), "validate", good.toString())
                        .waitFor())
                .isZero();
    }

    /** The name of a file of another process, made from one of this process. */
    private static String leftoverName(long pid) throws Exception {
        java.lang.reflect.Method names =
                Class.forName("io.github.bulletin4j.files.Leftovers").getDeclaredMethod("newName");
        names.setAccessible(true);
        return ((String) names.invoke(null))
                .replace("-" + ProcessHandle.current().pid() + "-", "-" + pid + "-");
    }

    /** Waits until the process has nothing left to do but to open the pipe: it lives and takes no time of a processor. */
    private static void awaitOpening(Process process) throws InterruptedException {
        Duration before = Duration.ZERO;
        for (int i = 0; i < 60 && process.isAlive(); i++) {
            Thread.sleep(1000);
            Duration now = process.info().totalCpuDuration().orElseThrow();
            if (!now.isZero() && now.minus(before).toMillis() < 20) {
                return;
            }
            before = now;
        }
        throw new AssertionError("never waited for the pipe");
    }

    private Path issue(String name) {
        Path file = folder.resolve(name);
        IssueJson.create().write(SampleIssues.minimal(), file);
        return file;
    }

    private static Process start(Map<String, String> environment, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Bulletin.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
        builder.environment().putAll(environment);
        return builder.start();
    }
}
