package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.AnyCodec;
import io.github.bulletin4j.json.codec.JsonInput;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.SchemaDefinitions;
import io.github.bulletin4j.json.codec.ValueCodec;
import io.github.bulletin4j.model.Extensions;
import java.util.Map;

/** An application's own data (扩展数据): an object of anything. */
final class ExtensionsCodec extends ValueCodec<Extensions> {

    static final ExtensionsCodec EXTENSIONS = new ExtensionsCodec();

    static final String DESCRIPTION = "An application's own data, kept untouched and never printed (扩展数据).";

    private final AnyCodec values = new AnyCodec(Extensions.DEEPEST);

    private ExtensionsCodec() {}

    @Override
    public Extensions absent() {
        return Extensions.none();
    }

    @Override
    public Phrase expectation() {
        return values.expectation();
    }

    @Override
    public Extensions read(JsonInput in) {
        return new Extensions(values.read(in));
    }

    @Override
    public void write(JsonOutput out, Extensions extensions) {
        values.write(out, extensions.values());
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return values.schema(definitions);
    }
}
