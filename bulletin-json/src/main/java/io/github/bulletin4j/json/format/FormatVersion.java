package io.github.bulletin4j.json.format;

import io.github.bulletin4j.json.codec.JsonInput;
import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.codec.Phrase;
import io.github.bulletin4j.json.codec.SchemaDefinitions;
import io.github.bulletin4j.json.codec.ValueCodec;
import java.util.Map;
import java.util.regex.Pattern;
import tools.jackson.core.JsonToken;

/** The version of the format (格式版本): 1.0, or a newer minor version that adds only fields. */
public final class FormatVersion extends ValueCodec<String> {

    /** The version that is written. */
    public static final String CURRENT = "1.0";

    /** The codec of a version. */
    public static final FormatVersion VERSION = new FormatVersion();

    private static final String MAJOR = "1.";

    /** A minor version in plain digits; its length keeps it a number. */
    private static final String MINOR = "0|[1-9][0-9]{0,8}";

    private static final Pattern NEWER_MINOR = Pattern.compile(MINOR);

    private FormatVersion() {}

    @Override
    public Phrase expectation() {
        return Phrase.of("version", CURRENT);
    }

    @Override
    public String read(JsonInput in) {
        if (in.token() != JsonToken.VALUE_STRING) {
            throw in.mismatch(expectation());
        }
        String version = in.text();
        if (!version.startsWith(MAJOR)
                || !NEWER_MINOR.matcher(version.substring(MAJOR.length())).matches()) {
            throw in.end(in.mismatch(expectation()));
        }
        in.version(version, !version.equals(CURRENT));
        return version;
    }

    @Override
    public void write(JsonOutput out, String version) {
        out.text(version);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", "string", "pattern", "^1[.](?:" + MINOR + ")$");
    }
}
