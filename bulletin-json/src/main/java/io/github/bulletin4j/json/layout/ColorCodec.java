package io.github.bulletin4j.json.layout;

import io.github.bulletin4j.json.codec.JsonInput;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.SchemaDefinitions;
import io.github.bulletin4j.json.codec.ValueCodec;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/** A colour (颜色) as six hexadecimal digits: FF0000. */
final class ColorCodec extends ValueCodec<String> {

    static final ColorCodec COLOR = new ColorCodec();

    private static final Pattern FORM = Pattern.compile("^[0-9A-F]{6}$");

    private ColorCodec() {}

    @Override
    public Phrase expectation() {
        return Phrase.of("colour");
    }

    @Override
    public String read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING || !FORM.matcher(in.text()).matches()) {
            throw in.mismatch(expectation());
        }
        return in.text();
    }

    @Override
    public void write(JsonOutput out, String color) {
        out.text(color);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", "string", "pattern", FORM.pattern());
    }
}
