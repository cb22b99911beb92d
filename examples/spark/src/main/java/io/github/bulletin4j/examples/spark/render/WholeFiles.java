package io.github.bulletin4j.examples.spark.render;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.UUID;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileContext;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Options;
import org.apache.hadoop.fs.Path;

/**
 * Writes files under a folder so that each is there whole or not at all, however often and by how many it is written: first
 * under a name that nobody else has, then renamed to its own in one step.
 */
public final class WholeFiles implements Closeable {

    private static final String UNFINISHED = "_unfinished";

    private final Path folder;
    private final Path unfinished;
    private final FileSystem files;
    private final FileContext context;

    /**
     * Writes under a folder.
     *
     * @param folder the folder
     * @param hadoop knows the file system
     * @throws IOException if the file system cannot be reached
     */
    public WholeFiles(Path folder, Configuration hadoop) throws IOException {
        FileSystem system = folder.getFileSystem(hadoop);
        boolean local = system instanceof LocalFileSystem;
        this.files = local ? ((LocalFileSystem) system).getRawFileSystem() : system;
        // The local file system renames over what is there by itself, and the context would leave checksums beside it.
        this.context = local ? null : FileContext.getFileContext(system.getUri(), hadoop);
        this.folder = system.makeQualified(folder);
        this.unfinished = new Path(this.folder, UNFINISHED);
    }

    /** Makes ready for a job. */
    public void begin() throws IOException {
        files.mkdirs(unfinished);
    }

    /**
     * Writes a file.
     *
     * @param name its name, with the folders within the folder
     * @param content the whole
     * @throws IOException if it cannot be written; it is as before
     */
    public void write(String name, byte[] content) throws IOException {
        Path file = new Path(folder, name);
        Path beside = new Path(unfinished, UUID.randomUUID().toString());
        // What comes too late leaves nothing behind.
        if (!files.exists(unfinished)) {
            throw new IOException(file + " was not written: the job has ended");
        }
        try {
            try (OutputStream out = files.create(beside, false)) {
                out.write(content);
            }
            files.mkdirs(file.getParent());
            move(beside, file);
        } finally {
            files.delete(beside, false);
        }
    }

    private void move(Path from, Path to) throws IOException {
        if (context != null) {
            context.rename(from, to, Options.Rename.OVERWRITE);
        } else if (!files.rename(from, to)) {
            throw new IOException(to + " cannot be written: " + from + " cannot be renamed to it");
        }
    }

    /** Ends the job: takes away what attempts that were killed have left. */
    @Override
    public void close() throws IOException {
        files.delete(unfinished, true);
    }
}
