package io.github.bulletin4j.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Only Linux tells one system from another. */
@EnabledOnOs(OS.LINUX)
class LeftoversTest {

    @TempDir
    private Path folder;

    @Test
    void removesOnlyWhatAnEndedProcessOfThisSystemLeft() throws Exception {
        Process ended = new ProcessBuilder(java(), "-version").start();
        ended.waitFor();
        String own = Leftovers.newName();
        String self = "-" + ProcessHandle.current().pid() + "-";
        Path left = make(own.replace(self, "-" + ended.pid() + "-"));
        Path running = make(own);
        Path otherSystem = make(own.replace(".bulletin-", ".bulletin-f").replace(self, "-" + ended.pid() + "-"));
        Path unlike = make(".bulletin-notes.tmp");
        Path many = make(own.replace(self, "-99999999999999999999-"));
        assertThat(Leftovers.remove(folder)).containsExactly(left);
        assertThat(left).doesNotExist();
        assertThat(running).exists();
        assertThat(otherSystem).exists();
        assertThat(unlike).exists();
        assertThat(many).exists();
    }

    @Test
    void removesItsOwnWhenTheProgramEnds() throws IOException {
        Path own = make(Leftovers.newName());
        Path other = make(".bulletin-0-1-1.tmp");
        Leftovers.removeOwn(folder);
        assertThat(own).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void findsNothingInAFolderThatIsNotThere() {
        assertThat(Leftovers.remove(folder.resolve("none"))).isEmpty();
    }

    private Path make(String name) throws IOException {
        return Files.writeString(folder.resolve(name), "half");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
