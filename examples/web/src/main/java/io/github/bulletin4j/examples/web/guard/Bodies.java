package io.github.bulletin4j.examples.web.guard;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.http.HttpStatus;
import org.springframework.util.unit.DataSize;

/** Reads the bodies of requests, which may be of any length. */
public final class Bodies {

    private Bodies() {}

    /**
     * Reads a body.
     *
     * @param body the body, left open
     * @param longest how long it may be
     * @return the body
     * @throws IOException if the client stops in the middle
     * @throws RefusedException if it is longer; no more than that is read
     */
    public static byte[] read(InputStream body, DataSize longest) throws IOException {
        byte[] read = body.readNBytes(Math.toIntExact(longest.toBytes() + 1));
        if (read.length > longest.toBytes()) {
            throw new RefusedException(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "too-large",
                    "The request is too large",
                    "expected at most " + longest.toBytes() + " bytes, got more");
        }
        return read;
    }
}
