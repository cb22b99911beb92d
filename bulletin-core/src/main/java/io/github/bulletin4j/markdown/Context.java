package io.github.bulletin4j.markdown;

/** Where text stands: what may begin there, and how a line of it ends. */
enum Context {
    /** A paragraph: each of its lines could begin a block. */
    PARAGRAPH(true, "\\\n"),
    /** A heading or a cell, which is one line. */
    LINE(false, "<br>");

    private final boolean mayBeginBlock;
    private final String lineBreak;

    Context(boolean mayBeginBlock, String lineBreak) {
        this.mayBeginBlock = mayBeginBlock;
        this.lineBreak = lineBreak;
    }

    boolean mayBeginBlock() {
        return mayBeginBlock;
    }

    String lineBreak() {
        return lineBreak;
    }
}
