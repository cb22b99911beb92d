package io.github.bulletin4j.examples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;

/**
 * Standard input, which has no ending that says what it is: where the first line that is not blank is an object in whole,
 * each line is an issue; else all is one issue.
 */
final class StandardInput {
    /** A longer line is beyond what an issue may be. */
    private static final int LONGEST_LINE = 64 << 20;

    private final InputStream whole;
    private final boolean archive;

    private StandardInput(InputStream whole, boolean archive) {
        this.whole = whole;
        this.archive = archive;
    }

    static StandardInput of(InputStream in) throws IOException {
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        int first = -1;
        int last = -1;
        int next = in.read();
        while (next >= 0 && !(next == '\n' && last >= 0) && start.size() < LONGEST_LINE) {
            start.write(next);
            if (next > ' ') {
                first = first < 0 ? next : first;
                last = next;
            }
            next = in.read();
        }
        if (next >= 0) {
            start.write(next);
        }
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(start.toByteArray()), in);
        return new StandardInput(whole, next != -1 && first == '{' && last == '}');
    }

    boolean isArchive() {
        return archive;
    }

    InputStream stream() {
        return whole;
    }
}
