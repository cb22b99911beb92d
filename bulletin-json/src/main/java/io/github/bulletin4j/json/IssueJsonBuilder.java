package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.Limits;

/**
 * Builds an {@link IssueJson}. The limits hold for reading and for writing: writing what reading would refuse is refused
 * too. Not safe for use by several threads.
 */
public final class IssueJsonBuilder {
    private int maxDocumentBytes = 64 << 20;
    private int maxDepth = 200;
    private int maxStringLength = 32 << 20;
    private int maxNameLength = 50_000;
    private int maxNumberLength = 1000;
    private int maxUnknownFields = 1000;

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
     * The longest name of a field, as extensions and newer versions may have, defaults to 50,000 characters.
     *
     * @param characters the number of characters, from 1
     * @return {@code this}
     */
    public IssueJsonBuilder maxNameLength(int characters) {
        maxNameLength = positive(characters, "maxNameLength");
        return this;
    }

    /**
     * The longest number, written out without an exponent, defaults to 1000 digits. As a document has it, with sign, point,
     * exponent and superfluous zeros, it may have 16 characters more.
     *
     * @param digits the number of digits, from 1
     * @return {@code this}
     */
    public IssueJsonBuilder maxNumberLength(int digits) {
        maxNumberLength = positive(digits, "maxNumberLength");
        return this;
    }

    /**
     * How many unknown fields of a newer minor version {@code readResult} goes on without, defaults to 1000.
     *
     * @param fields the number of fields, from 1
     * @return {@code this}
     */
    public IssueJsonBuilder maxUnknownFields(int fields) {
        maxUnknownFields = positive(fields, "maxUnknownFields");
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

    Limits limits() {
        return new Limits(maxDepth, maxStringLength, maxNameLength, maxNumberLength, maxUnknownFields);
    }

    private static int positive(int limit, String name) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " must be at least 1, got " + limit);
        }
        return limit;
    }
}
