package io.github.bulletin4j.json;

/** Builds an {@link IssueJson}. The limits are for reading. Not safe for use by several threads. */
public final class IssueJsonBuilder {
    private int maxDocumentBytes = 64 << 20;
    private int maxDepth = 200;
    private int maxStringLength = 32 << 20;
    private int maxNumberLength = 1000;

    IssueJsonBuilder() {}

    /**
     * The longest document that is read, defaults to 64 MiB. Reading takes memory of a few times the document.
     *
     * @param bytes the number of bytes in UTF-8 (of characters for a string), from 1
     * @return {@code this}
     */
    public IssueJsonBuilder maxDocumentBytes(int bytes) {
        maxDocumentBytes = positive(bytes, "maxDocumentBytes");
        return this;
    }

    /**
     * How deep objects and lists may be nested, defaults to 200. Extensions are nested at most 100 deep in any case.
     *
     * @param depth the number of levels, from 1
     * @return {@code this}
     */
    public IssueJsonBuilder maxDepth(int depth) {
        maxDepth = positive(depth, "maxDepth");
        return this;
    }

    /**
     * The longest string, an image in Base64 included, defaults to 32 Mi characters.
     *
     * @param characters the number of characters, from 1
     * @return {@code this}
     */
    public IssueJsonBuilder maxStringLength(int characters) {
        maxStringLength = positive(characters, "maxStringLength");
        return this;
    }

    /**
     * The longest number, as it is written and written out without an exponent, defaults to 1000.
     *
     * @param characters the number of characters, from 1
     * @return {@code this}
     */
    public IssueJsonBuilder maxNumberLength(int characters) {
        maxNumberLength = positive(characters, "maxNumberLength");
        return this;
    }

    /**
     * A reader and writer with the limits set so far.
     *
     * @return the reader and writer
     */
    public IssueJson build() {
        return new IssueJson(this);
    }

    int maxDocumentBytes() {
        return maxDocumentBytes;
    }

    int maxDepth() {
        return maxDepth;
    }

    int maxStringLength() {
        return maxStringLength;
    }

    int maxNumberLength() {
        return maxNumberLength;
    }

    private static int positive(int limit, String name) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, got " + limit);
        }
        return limit;
    }
}
