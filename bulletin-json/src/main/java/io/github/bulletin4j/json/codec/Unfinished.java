package io.github.bulletin4j.json.codec;

/**
 * A value that cannot be made because of what is wrong within it, which is among the {@link Problems} already. It goes up to
 * where reading can go on behind the value.
 */
public final class Unfinished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Reading goes on behind the value. */
    static final Unfinished VALUE = new Unfinished();

    /** Reading ends. */
    static final Unfinished DOCUMENT = new Unfinished();

    private Unfinished() {
        super(null, null, false, false);
    }
}
