package io.github.bulletin4j.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One run of the command, in English unless the arguments say otherwise: its status and what it printed. */
record Run(int status, byte[] bytes, String err) {
    static Run of(String... arguments) {
        return of(new byte[0], arguments);
    }

    static Run of(byte[] in, String... arguments) {
        return of(Locale.ENGLISH, in, arguments);
    }

    static Run of(Locale usual, byte[] in, String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Console console = new Console(new ByteArrayInputStream(in), out, err, false, false);
        int status = Bulletin.run(console, usual, arguments);
        return new Run(status, out.toByteArray(), err.toString(StandardCharsets.UTF_8));
    }

    String out() {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
