package io.github.bulletin4j.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One run of the command: its status and what it printed. */
record Run(int status, byte[] bytes, String err) {
    static Run of(String... arguments) {
        return of(new byte[0], arguments);
    }

    static Run of(byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(in), out, err, false, false);
        int status = Bulletin.run(console, arguments);
        return new Run(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
