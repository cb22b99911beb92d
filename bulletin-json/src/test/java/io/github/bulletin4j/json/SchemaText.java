package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.AnyCodec;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.Limits;
import io.github.bulletin4j.json.format.BulletinFormat;
import java.io.StringWriter;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/** The JSON Schema as the description of the format makes it. */
final class SchemaText {

    private SchemaText() {}

    static String generated() {
        return text(BulletinFormat.schema());
    }

    static String text(Map<String, @Nullable Object> object) {
        StringWriter text = new StringWriter();
        try (JsonGenerator generator = new JsonFactory().createGenerator(DocumentWriter.CANONICAL, text)) {
            new AnyCodec(100).write(new JsonOutput(generator, Limits.of(StreamReadConstraints.defaults())), object);
            generator.writeRaw('\n');
        }
        return text.toString();
    }
}
