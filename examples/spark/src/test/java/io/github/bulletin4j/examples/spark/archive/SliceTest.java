package io.github.bulletin4j.examples.spark.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;

/** Files that are cut anywhere: within a line, before a line feed, after it. */
class SliceTest {

    private static final Configuration HADOOP = new Configuration();

    @Property(tries = 300)
    void everyLineIsInOneSliceWithItsNumberInTheFile(
            @ForAll @StringLength(max = 40) @Chars('\n') @CharRange(from = 'a', to = 'c') String text,
            @ForAll @IntRange(min = 1, max = 45) int size)
            throws IOException {
        Path file = Files.createTempFile("slice", ".jsonl");
        try {
            Files.writeString(file, text);
            assertThat(read(file, text.length(), size)).isEqualTo(lines(text));
        } finally {
            Files.delete(file);
        }
    }

    /** Each line that has text, with its number before it. */
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        String[] all = text.split("\n", -1);
        for (int i = 0; i < all.length; i++) {
            if (!all[i].isEmpty()) {
                lines.add((i + 1) + all[i]);
            }
        }
        return lines;
    }

    private static List<String> read(Path file, int length, int size) throws IOException {
        List<String> lines = new ArrayList<>();
        long before = 0;
        for (int start = 0; start < length; start += size) {
            boolean last = start + size >= length;
            Slice slice = new Slice(file.toUri().toString(), start, last ? Long.MAX_VALUE : start + size, before);
            try (InputStream in = new SliceStream(Slices.open(slice, HADOOP), slice)) {
                lines.addAll(lines(new String(in.readAllBytes(), StandardCharsets.UTF_8)));
            }
            before += last ? 0 : Slices.lines(slice, HADOOP);
        }
        return lines;
    }

    @Test
    void filesAreNamedAsTheCommandLineNamesThem() {
        assertThat(Slice.whole("file:/data/2021.jsonl").file()).isEqualTo("/data/2021.jsonl");
        assertThat(Slice.whole("file:///data/2021.jsonl").file()).isEqualTo("/data/2021.jsonl");
        assertThat(Slice.whole("hdfs://name/2021.jsonl").file()).isEqualTo("hdfs://name/2021.jsonl");
    }
}
