package io.github.bulletin4j.examples.spark.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that are written once, twice, and by attempts that were killed. */
class WholeFilesTest {

    @TempDir
    private Path folder;

    private WholeFiles files;

    @BeforeEach
    void begin() throws IOException {
        files = open();
        files.begin();
    }

    private WholeFiles open() throws IOException {
        return new WholeFiles(new org.apache.hadoop.fs.Path(folder.toUri()), new Configuration());
    }

    @Test
    void aFileIsThereOnceHoweverOftenItIsWritten() throws IOException {
        files.write("a/1.docx", bytes("one"));
        open().write("a/1.docx", bytes("again"));
        files.close();
        assertThat(written()).containsExactly("a/1.docx");
        assertThat(folder.resolve("a/1.docx")).hasContent("again");
    }

    @Test
    void anAttemptThatWasKilledLeavesNothing() throws IOException {
        files.write("a/1.docx", bytes("one"));
        Files.writeString(folder.resolve("_unfinished/killed"), "half a docum");
        files.close();
        assertThat(written()).containsExactly("a/1.docx");
    }

    @Test
    void anAttemptThatComesAfterTheEndOfTheJobWritesNothing() throws IOException {
        files.close();
        assertThatThrownBy(() -> files.write("a/1.docx", bytes("late"))).isInstanceOf(IOException.class);
        assertThat(written()).isEmpty();
    }

    @Test
    void manyAttemptsAtOnceLeaveOneWholeFile() throws Exception {
        byte[] content = new byte[1 << 20];
        List<Thread> attempts = Stream.generate(() -> new Thread(() -> {
                    try {
                        open().write("a/1.docx", content);
                    } catch (IOException e) {
                        throw new AssertionError(e);
                    }
                }))
                .limit(8)
                .toList();
        attempts.forEach(Thread::start);
        for (Thread attempt : attempts) {
            attempt.join();
        }
        files.close();
        assertThat(written()).containsExactly("a/1.docx");
        assertThat(folder.resolve("a/1.docx")).hasBinaryContent(content);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> written() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }
}
