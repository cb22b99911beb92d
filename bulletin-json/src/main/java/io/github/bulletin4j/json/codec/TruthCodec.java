package io.github.bulletin4j.json.codec;

import java.util.Map;
import tools.jackson.core.JsonToken;

/** True or false. */
final class TruthCodec extends ValueCodec<Boolean> {

    @Override
    public Phrase expectation() {
        return Phrase.of("truth");
    }

    @Override
    public Boolean read(JsonInput in) {
        if (in.at(JsonToken.VALUE_TRUE)) {
            return true;
        }
        if (in.at(JsonToken.VALUE_FALSE)) {
            return false;
        }
        throw in.mismatch(expectation());
    }

    @Override
    public void write(JsonOutput out, Boolean truth) {
        out.truth(truth);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", "boolean");
    }
}
