package io.github.bulletin4j.json.codec;

import java.util.Map;
import tools.jackson.core.JsonToken;

/** Any text, as it is: what must not be printed is for validation to report. */
final class TextCodec extends ValueCodec<String> {

    @Override
    public Phrase expectation() {
        return Phrase.of("text");
    }

    @Override
    public boolean isTextPossible() {
        return true;
    }

    @Override
    public String read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING)) {
            throw in.mismatch(expectation());
        }
        return in.text();
    }

    @Override
    public void write(JsonOutput out, String text) {
        out.text(text);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", "string");
    }
}
