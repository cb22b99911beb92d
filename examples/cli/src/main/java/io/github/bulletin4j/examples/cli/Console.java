package io.github.bulletin4j.examples.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Where a command reads and writes. What was asked for goes to the output, all messages to the error output, as UTF-8. */
final class Console {
    private final InputStream in;
    private final OutputStream bytes;
    private final PrintStream out;
    private final PrintStream err;
    private final boolean terminal;
    private boolean progressShown;

    Console(InputStream in, OutputStream out, OutputStream err, boolean terminal) {
        this.in = in;
        this.bytes = new BufferedOutputStream(out);
        this.out = new PrintStream(bytes, false, StandardCharsets.UTF_8);
        this.err = new PrintStream(err, true, StandardCharsets.UTF_8);
        this.terminal = terminal;
    }

    InputStream in() {
        return in;
    }

    PrintStream out() {
        return out;
    }

    /** The output itself, which says when it cannot be written. */
    OutputStream bytes() {
        return bytes;
    }

    PrintStream err() {
        return err;
    }

    void print(String text) {
        out.print(text);
    }

    void line(String text) {
        out.print(text + "\n");
    }

    /** A message on a line of its own, also while progress is shown. */
    synchronized void error(String message) {
        endProgress();
        err.print("bulletin: " + message + "\n");
    }

    /** Shows how far the work has come, on a terminal only. */
    synchronized void progress(String state) {
        if (terminal) {
            err.print("\r" + state + "\u001b[K");
            err.flush();
            progressShown = true;
        }
    }

    synchronized void endProgress() {
        if (progressShown) {
            err.print("\n");
            progressShown = false;
        }
    }

    /** Hands on all that was printed; false, with a message, if the output could not take it. */
    boolean flush() {
        err.flush();
        if (!out.checkError()) {
            return true;
        }
        err.print("bulletin: standard output cannot be written\n");
        err.flush();
        return false;
    }
}
