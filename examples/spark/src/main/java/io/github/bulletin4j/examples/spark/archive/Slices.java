package io.github.bulletin4j.examples.spark.archive;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.util.SerializableConfiguration;

/** Cuts archives into slices. A gzip file is one slice, for it can only be read from its beginning. */
final class Slices {

    private final long size;
    private final List<Slice> slices = new ArrayList<>();
    private final List<Long> lengths = new ArrayList<>();

    private Slices(long size) {
        this.size = size;
    }

    /**
     * Lists the archives in order and cuts them.
     *
     * @param inputs files, patterns of files, and folders, whose archives are taken, not those of folders within
     * @param size how many bytes make a slice, and a task
     * @return the slices of each task, in order
     * @throws FileNotFoundException if an input names no file
     */
    static List<List<Slice>> cut(
            JavaSparkContext spark, Broadcast<SerializableConfiguration> hadoop, List<String> inputs, long size)
            throws IOException {
        Slices cut = new Slices(size);
        for (String input : inputs) {
            cut.add(new Path(input), hadoop.value().value());
        }
        return cut.tasks(cut.numbered(spark, hadoop));
    }

    private void add(Path input, Configuration hadoop) throws IOException {
        FileStatus[] found = input.getFileSystem(hadoop).globStatus(input);
        if (found == null || found.length == 0) {
            throw new FileNotFoundException(input + ": no such file or folder");
        }
        for (FileStatus each : found) {
            if (each.isDirectory()) {
                FileStatus[] inside = input.getFileSystem(hadoop).listStatus(each.getPath());
                Arrays.stream(inside)
                        .filter(file ->
                                file.isFile() && Slice.isArchive(file.getPath().getName()))
                        .sorted()
                        .forEach(this::add);
            } else {
                add(each);
            }
        }
    }

    private void add(FileStatus file) {
        String path = file.getPath().toString();
        Slice whole = Slice.whole(path);
        if (whole.isGzip() || file.getLen() <= size) {
            slices.add(whole);
            lengths.add(file.getLen());
            return;
        }
        for (long start = 0; start < file.getLen(); start += size) {
            boolean last = start + size >= file.getLen();
            slices.add(new Slice(path, start, last ? Long.MAX_VALUE : start + size, 0));
            lengths.add(last ? file.getLen() - start : size);
        }
    }

    /** Counts the lines of files that were cut, and only of those. */
    private List<Slice> numbered(JavaSparkContext spark, Broadcast<SerializableConfiguration> hadoop) {
        List<Slice> cut =
                slices.stream().filter(slice -> slice.end() != Long.MAX_VALUE).toList();
        if (cut.isEmpty()) {
            return slices;
        }
        spark.setJobDescription("count the lines of archives that are cut");
        Map<Slice, Long> lines = spark.parallelize(cut, cut.size())
                .mapToPair(slice ->
                        new scala.Tuple2<>(slice, lines(slice, hadoop.value().value())))
                .collectAsMap();
        List<Slice> numbered = new ArrayList<>();
        long before = 0;
        for (Slice slice : slices) {
            before = slice.start() == 0 ? 0 : before;
            numbered.add(slice.after(before));
            before += lines.getOrDefault(slice, 0L);
        }
        return numbered;
    }

    /** The line feeds from the one that may lead the slice to the one that may lead the next. */
    static long lines(Slice slice, Configuration hadoop) throws IOException {
        long count = 0;
        try (InputStream in = open(slice, hadoop)) {
            byte[] buffer = new byte[1 << 16];
            long rest = slice.end() - 1 - Math.max(0, slice.leading());
            while (rest > 0) {
                int read = in.read(buffer, 0, (int) Math.min(rest, buffer.length));
                if (read < 0) {
                    break;
                }
                for (int i = 0; i < read; i++) {
                    count += buffer[i] == '\n' ? 1 : 0;
                }
                rest -= read;
            }
        }
        return count;
    }

    /** Opens a file where the line before the slice may end. */
    static InputStream open(Slice slice, Configuration hadoop) throws IOException {
        Path path = new Path(slice.path());
        FSDataInputStream in = path.getFileSystem(hadoop).open(path);
        if (slice.start() > 0) {
            in.seek(slice.leading());
        }
        return new BufferedInputStream(in, 1 << 16);
    }

    /** Small files share a task. */
    private List<List<Slice>> tasks(List<Slice> numbered) {
        List<List<Slice>> tasks = new ArrayList<>();
        long bytes = Long.MAX_VALUE - size;
        for (int i = 0; i < numbered.size(); i++) {
            if (tasks.isEmpty() || bytes + lengths.get(i) > size) {
                tasks.add(new ArrayList<>());
                bytes = 0;
            }
            tasks.get(tasks.size() - 1).add(numbered.get(i));
            bytes += lengths.get(i);
        }
        return tasks;
    }
}
