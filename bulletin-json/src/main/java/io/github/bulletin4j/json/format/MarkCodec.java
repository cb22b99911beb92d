package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.CheckedText;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.model.RecipientMarks;

/** What stands between or after recipients: a few characters. */
final class MarkCodec extends CheckedText<String> {

    MarkCodec() {
        super(
                Phrase.of("characters-within", RecipientMarks.LONGEST),
                "^[^" + UNPRINTED + "]*$",
                RecipientMarks.LONGEST);
    }

    @Override
    protected String make(String text) {
        return text;
    }

    @Override
    protected String text(String mark) {
        return mark;
    }
}
