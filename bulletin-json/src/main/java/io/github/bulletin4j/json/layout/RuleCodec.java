package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.json.codec.JsonInput;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.RecordCodec;
import io.github.bulletin4j.json.codec.SchemaDefinitions;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.layout.Rule;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonToken;

/** A rule (线), said in full, or the word none in place of one that the base has. */
final class RuleCodec extends ValueCodec<Optional<Rule>> {

    static final RuleCodec RULE = new RuleCodec();

    private static final String NONE = "none";

    private static final RecordCodec<Rule> SAID = RecordCodec.of(Rule.class, "A rule below a paragraph (线).")
            .needed("width", LengthCodec.LENGTH, "How thick it is (粗细), 0.25pt to 12pt.")
            .needed("color", ColorCodec.COLOR, "Its colour (颜色) as six hexadecimal digits.")
            .needed("distance", LengthCodec.LENGTH, "How far below the text it stands (距文字), 0pt to 31pt.")
            .build();

    private RuleCodec() {}

    @Override
    public Phrase expectation() {
        return Phrase.of("rule", NONE);
    }

    @Override
    public Optional<Rule> read(JsonInput in) {
        if (in.token() == JsonToken.START_OBJECT) {
            return Optional.of(SAID.read(in));
        }
        if (in.token() == JsonToken.VALUE_STRING && in.text().equals(NONE)) {
            return Optional.empty();
        }
        throw in.mismatch(expectation());
    }

    @Override
    public void write(JsonOutput out, Optional<Rule> rule) {
        if (rule.isPresent()) {
            SAID.write(out, rule.get());
        } else {
            out.text(NONE);
        }
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.byType(
                "string", SchemaDefinitions.object("const", NONE), "object", SAID.schema(definitions));
    }
}
