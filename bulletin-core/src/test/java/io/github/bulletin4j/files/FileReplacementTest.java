package io.github.bulletin4j.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs({OS.LINUX, OS.MAC})
class FileReplacementTest {

    private static final FileReplacement.Content NEW = out -> out.write("new".getBytes());

    @TempDir
    private Path folder;

    @Test
    void writesWhereALinkLeads() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "old");
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("target"));
        FileReplacement.write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(target).hasContent("new");
    }

    @Test
    void writesTheFileThatADanglingLinkLeadsTo() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        Path second = Files.createSymbolicLink(folder.resolve("second"), Path.of("other/target"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), second);
        FileReplacement.write(link, NEW);
        assertThat(link).isSymbolicLink();
        assertThat(second).isSymbolicLink();
        assertThat(other.resolve("target")).hasContent("new");
    }

    @Test
    void refusesLinksThatLeadRoundInACircle() throws IOException {
        Path one = folder.resolve("one");
        Path two = Files.createSymbolicLink(folder.resolve("two"), one);
        Files.createSymbolicLink(one, two);
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> FileReplacement.write(one, NEW))
                .withCauseInstanceOf(FileSystemLoopException.class);
        assertThat(one).isSymbolicLink();
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("one", "two");
    }

    @Test
    void leavesNothingWhereTheContentFails() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "old");
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> FileReplacement.write(file, out -> {
                    out.write(1);
                    throw new IOException("full");
                }));
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("file");
    }
}
