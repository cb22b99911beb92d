package io.github.bulletin4j.examples.cli;

import java.io.BufferedOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. What was asked for goes to the output, all messages to the error output: as UTF-8 to a
 * file or a pipe, to a terminal in its own characters.
 *
 * <p>Control characters of a document are shown as escapes in messages, and in the output where that is a terminal; in a
 * file or a pipe the output is exact.
 */
final class Console {
    private final InputStream in;
    private final ReadOutput output;
    private final OutputStream bytes;
    private final PrintStream out;
    private final PrintStream err;
    private final PrintWriter outWriter;
    private final PrintWriter errWriter;
    private final boolean outTerminal;
    private final boolean errTerminal;
    private Language language = Language.en;
    private boolean progressShown;

    Console(InputStream in, OutputStream out, OutputStream err, boolean outTerminal, boolean errTerminal) {
        this.in = in;
        this.output = new ReadOutput(out);
        this.bytes = new BufferedOutputStream(output);
        Charset outCharset = outTerminal ? Terminal.charset(Terminal.OUTPUT) : StandardCharsets.UTF_8;
        Charset errCharset = errTerminal ? Terminal.charset(Terminal.ERRORS) : StandardCharsets.UTF_8;
        this.out = new PrintStream(bytes, false, outCharset);
        this.err = new PrintStream(err, true, errCharset);
        this.outWriter = new PrintWriter(new OutputStreamWriter(this.out, outCharset), true);
        this.errWriter = new PrintWriter(new OutputStreamWriter(this.err, errCharset), true);
        this.outTerminal = outTerminal;
        this.errTerminal = errTerminal;
    }

    /** Has messages and findings in a language from now on; English before. */
    void speak(Language spoken) {
        language = spoken;
    }

    Language language() {
        return language;
    }

    /** A message in the language of the program. */
    String say(Message message) {
        return message.in(language);
    }

    void tell(Message message) {
        error(say(message));
    }

    InputStream in() {
        return in;
    }

    /** Takes what is made for the output line by line, such as help. */
    PrintWriter outWriter() {
        return outWriter;
    }

    PrintWriter errWriter() {
        return errWriter;
    }

    /** The output itself, which says when it cannot be written. */
    OutputStream bytes() {
        return bytes;
    }

    PrintStream err() {
        return err;
    }

    void print(String text) {
        out.print(outTerminal ? Visible.text(text) : text);
    }

    /** The output as one that takes characters; closing it closes nothing. */
    Writer writer() {
        return new Writer() {
            @Override
            public void write(char[] text, int offset, int length) {
                print(new String(text, offset, length));
            }

            @Override
            public void flush() {
                // the console hands on
            }

            @Override
            public void close() {
                // the console stays open
            }
        };
    }

    /** A line of a report, control characters shown wherever it goes. */
    void line(String text) {
        print(Visible.text(text) + "\n");
    }

    /** A message on a line of its own, also while progress is shown. */
    synchronized void error(String message) {
        endProgress();
        err.print("bulletin: " + Visible.text(message) + "\n");
    }

    /** Shows how far the work has come, on a terminal only. */
    synchronized void progress(String state) {
        if (errTerminal) {
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

    /** Hands on all that was printed; false if the output could not take it, with a message unless its reader has gone. */
    boolean flush() {
        err.flush();
        if (!out.checkError()) {
            return true;
        }
        if (!output.isLeft()) {
            err.print("bulletin: " + say(Message.of("output-fails")) + "\n");
            err.flush();
        }
        return false;
    }
}
