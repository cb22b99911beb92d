package io.github.bulletin4j.json.codec;

/**
 * A field that only a document of another kind has.
 *
 * @param field its name
 * @param expected what the document should be, a noun phrase
 * @param found what it is, a noun phrase
 */
record Stranger(String field, Phrase expected, Phrase found) {}
