package io.github.bulletin4j.examples.cli;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Whether a stream of this program is a terminal. */
final class Terminal {
    static final int OUTPUT = 1;
    static final int ERRORS = 2;

    private Terminal() {}

    /**
     * The characters that a terminal shows: those that the system names, if Chinese is among them. A system that names none,
     * as where no locale is set, has a terminal of UTF-8 more often than not.
     */
    static Charset charset(int stream) {
        String name = stream == OUTPUT ? "stdout.encoding" : "stderr.encoding";
        for (String property : List.of(name, "sun." + name, "native.encoding")) {
            Charset named = named(System.getProperty(property, ""));
            if (named != null) {
                return named.canEncode() && named.newEncoder().canEncode('简') ? named : StandardCharsets.UTF_8;
            }
        }
        return StandardCharsets.UTF_8;
    }

    private static @Nullable Charset named(String name) {
        try {
            return name.isEmpty() ? null : Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

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
