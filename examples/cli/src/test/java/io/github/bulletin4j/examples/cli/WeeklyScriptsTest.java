package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A year of weekly issues from a CSV, by the script of the shell and by the program of a single file. */
class WeeklyScriptsTest {
    private static final Path SCRIPTS =
            Path.of("..", "scripts").toAbsolutePath().normalize();

    private static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    @TempDir
    Path folder;

    @Test
    void bothMakeTheSameFiftyTwoDocuments() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/bash")), "bash is not here");
        Path byProgram = folder.resolve("program");
        String said = run(new ProcessBuilder(
                JAVA,
                "-Dfile.encoding=UTF-8",
                "-cp",
                System.getProperty("java.class.path"),
                SCRIPTS.resolve("Weekly.java").toString(),
                SCRIPTS.resolve("weekly.csv").toString(),
                byProgram.toString()));
        assertThat(said).contains("52 documents written");
        Path byShell = folder.resolve("shell");
        ProcessBuilder shell = new ProcessBuilder(
                "/bin/bash",
                SCRIPTS.resolve("weekly.sh").toString(),
                SCRIPTS.resolve("weekly.csv").toString(),
                byShell.toString());
        shell.environment().put("BULLETIN", launcher().toString());
        assertThat(run(shell)).contains("52 issues read", "52 documents written");
        List<String> names = IntStream.rangeClosed(1, 52)
                .mapToObj("2025-%02d.docx"::formatted)
                .toList();
        assertThat(documents(byProgram)).containsExactlyElementsOf(names);
        assertThat(documents(byShell)).containsExactlyElementsOf(names);
        for (String name : names) {
            assertThat(byShell.resolve(name)).hasSameBinaryContentAs(byProgram.resolve(name));
        }
    }

    /** The command line as it is here, not yet packaged. */
    private Path launcher() throws IOException {
        Path launcher = folder.resolve("bulletin");
        Files.writeString(
                launcher,
                "#!/bin/bash\nexec '" + JAVA + "' -cp '" + System.getProperty("java.class.path") + "' "
                        + Bulletin.class.getName() + " \"$@\"\n");
        assertThat(launcher.toFile().setExecutable(true)).isTrue();
        return launcher;
    }

    private static List<String> documents(Path folder) {
        return Arrays.stream(folder.toFile().list())
                .filter(name -> name.endsWith(".docx"))
                .sorted()
                .toList();
    }

    private static String run(ProcessBuilder command) throws Exception {
        Process process = command.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
