package io.github.bulletin4j.json.codec;

import java.util.Map;
import tools.jackson.core.JsonToken;

/**
 * Text that the model refuses when it is wrong, such as a pattern of a house style.
 *
 * @param <T> what the text makes
 */
public abstract class CheckedText<T> extends ValueCodec<T> {

    /** Characters that are not printed, for a class of a regular expression. */
    protected static final String UNPRINTED =
            "\\u0000-\\u0008\\u000A-\\u001F\\u007F-\\u009F\\u2028\\u2029\\uFFFE\\uFFFF";

    private final Phrase expectation;
    private final String regex;
    private final int longest;

    /**
     * Text of a form.
     *
     * @param expectation what is read, as a message says it
     * @param regex the form as the schema says it
     * @param longest how many characters it may have
     */
    protected CheckedText(Phrase expectation, String regex, int longest) {
        this.expectation = expectation;
        this.regex = regex;
        this.longest = longest;
    }

    /**
     * What a text makes.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text is wrong; the message says where and why
     */
    protected abstract T make(String text);

    /**
     * The text that makes a value.
     *
     * @param value the value
     * @return the text
     */
    protected abstract String text(T value);

    @Override
    public Phrase expectation() {
        return expectation;
    }

    @Override
    public T read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING)) {
            throw in.mismatch(expectation);
        }
        try {
            return make(in.text());
        } catch (IllegalArgumentException e) {
            throw in.failure(expectation, Phrase.complaint(e));
        }
    }

    @Override
    public void write(JsonOutput out, T value) {
        out.text(text(value));
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", "string", "maxLength", (long) longest, "pattern", regex);
    }
}
