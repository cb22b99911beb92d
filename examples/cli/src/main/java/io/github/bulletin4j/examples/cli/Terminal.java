package io.github.bulletin4j.examples.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether a stream of this program is a terminal. */
final class Terminal {
    static final int OUTPUT = 1;
    static final int ERRORS = 2;

    private Terminal() {}

    /** Where the system does not tell of each stream, what Java knows of input and output together. */
    static boolean is(int stream) {
        try {
            String file =
                    Files.readSymbolicLink(Path.of("/proc/self/fd/" + stream)).toString();
            return file.startsWith("/dev/pts/") || file.startsWith("/dev/tty") || file.equals("/dev/console");
        } catch (IOException | UnsupportedOperationException e) {
            return System.console() != null;
        }
    }
}
