package io.github.bulletin4j.json.codec;

import java.util.Base64;
import java.util.Map;
import tools.jackson.core.JsonToken;

/** Bytes in Base64 (RFC 4648, section 4): padded, without blanks, no stray bits, so that only one text stands for them. */
final class BytesCodec extends ValueCodec<byte[]> {

    private static final int QUANTUM = 4;

    private static final String PATTERN =
            "^(?:[A-Za-z0-9+/]{4})*" + "(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$";

    @Override
    public Phrase expectation() {
        return Phrase.of("base64");
    }

    @Override
    public byte[] read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING)) {
            throw in.mismatch(expectation());
        }
        String text = in.text();
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (text.length() % QUANTUM == 0 && endsAs(text, bytes)) {
                return bytes;
            }
        } catch (IllegalArgumentException e) {
            throw in.mismatch(expectation());
        }
        throw in.mismatch(expectation());
    }

    /** Whether the last characters are those that the last bytes are written as. */
    private static boolean endsAs(String text, byte[] bytes) {
        int rest = bytes.length % 3;
        if (rest == 0) {
            return true;
        }
        byte[] last = new byte[rest];
        System.arraycopy(bytes, bytes.length - rest, last, 0, rest);
        return text.endsWith(Base64.getEncoder().encodeToString(last));
    }

    @Override
    public void write(JsonOutput out, byte[] bytes) {
        out.bytes(bytes);
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("type", "string", "contentEncoding", "base64", "pattern", PATTERN);
    }
}
