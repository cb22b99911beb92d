package io.github.bulletin4j.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which archive of classes the command is started with, and which it is not. */
@EnabledOnOs(OS.LINUX)
class StartArchiveTest {
    @TempDir
    static Path folder;

    private static Installation installed;

    @BeforeAll
    static void install() throws Exception {
        installed = Installation.in(folder);
    }

    @Test
    void theFirstStartLeavesNothingButTheArchive() {
        assertThat(installed.archive().resolveSibling(".").toFile().list())
                .containsExactlyInAnyOrder("bulletin.jar", "bulletin.jsa", "lib");
    }

    @Test
    void anArchiveOfAnotherJavaIsLeftAlone() throws Exception {
        byte[] own = Files.readAllBytes(installed.archive());
        try {
            byte[] other = new byte[8192];
            System.arraycopy(own, own.length - 1024, other, other.length - 1024, 1024);
            installed.replaceArchive(other);
            installed.assertRunsHere(installed.jar("text", "-").start());
            Process process = installed.launcher("--version").start();
            assertThat(process.getErrorStream().readAllBytes()).isEmpty();
            assertThat(process.waitFor()).isZero();
        } finally {
            installed.replaceArchive(own);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 0.5, 1})
    void anArchiveCutShortIsLeftAloneByTheJarAndMadeAnewByTheLauncher(double part) throws Exception {
        byte[] own = Files.readAllBytes(installed.archive());
        byte[] cut = Arrays.copyOf(own, (int) ((own.length - 1) * part));
        try {
            installed.replaceArchive(cut);
            installed.assertRunsHere(installed.jar("text", "-").start());
            Process process = installed.launcher("--version").start();
            assertThat(process.getErrorStream().readAllBytes()).isEmpty();
            assertThat(process.waitFor()).isZero();
            assertThat(end(Files.readAllBytes(installed.archive()))).isEqualTo(end(own));
        } finally {
            installed.replaceArchive(own);
        }
    }

    @Test
    void anArchiveOfAnOlderJarIsLeftAlone() throws Exception {
        var made = Files.getLastModifiedTime(installed.archive());
        try {
            assertThat(installed
                            .archive()
                            .toFile()
                            .setLastModified(installed.jarFile().toFile().lastModified() - 10_000))
                    .isTrue();
            installed.assertRunsHere(installed.jar("text", "-").start());
        } finally {
            Files.setLastModifiedTime(installed.archive(), made);
        }
    }

    private static byte[] end(byte[] bytes) {
        return Arrays.copyOfRange(bytes, bytes.length - 21, bytes.length);
    }
}
