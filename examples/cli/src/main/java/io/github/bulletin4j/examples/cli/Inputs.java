package io.github.bulletin4j.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The files that a command reads, which no output may take the place of: not under another name or by a link either. */
final class Inputs {
    private final Map<Object, String> files = new HashMap<>();

    Inputs(List<String> names) {
        for (String name : names) {
            Object file = name.equals("-") ? null : identity(name);
            if (file != null) {
                files.put(file, name);
            }
        }
    }

    /** Refuses an output that is one of the files. */
    void refuse(String output) {
        Object file = identity(output);
        String input = file == null ? null : files.get(file);
        if (input != null) {
            throw new Failure(Status.UNREADABLE, null, "not-written", output, Message.of("is-input", input));
        }
    }

    /** What tells a file from others, whatever it is called; null where there is none or nobody can know. */
    private static @Nullable Object identity(String name) {
        try {
            Path file = Path.of(name);
            Object key = Files.readAttributes(file, BasicFileAttributes.class).fileKey();
            return key == null ? file.toRealPath() : key;
        } catch (IOException | InvalidPathException e) {
            return null;
        }
    }
}
