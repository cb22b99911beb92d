package io.github.bulletin4j.json.codec;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.core.JsonToken;
import tools.jackson.core.io.SerializedString;

/**
 * One of a few words: the names of an enum's constants in camel case, {@code topSecret} for {@code TOP_SECRET}.
 *
 * @param <E> the enum
 */
public final class EnumCodec<E extends Enum<E>> extends ValueCodec<E> {

    private final Map<String, E> constants = new LinkedHashMap<>();
    private final Map<E, SerializedString> words;

    private EnumCodec(Class<E> type) {
        words = new EnumMap<>(type);
        for (E constant : type.getEnumConstants()) {
            String word = camelCase(constant.name());
            constants.put(word, constant);
            words.put(constant, new SerializedString(word));
        }
    }

    /**
     * The words of an enum.
     *
     * @param type the enum
     * @param <E> the enum
     * @return the codec
     */
    public static <E extends Enum<E>> EnumCodec<E> of(Class<E> type) {
        return new EnumCodec<>(type);
    }

    static String camelCase(String name) {
        String[] parts = name.toLowerCase(Locale.ROOT).split("_");
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i], 1, parts[i].length());
        }
        return word.toString();
    }

    @Override
    public Phrase expectation() {
        return Phrase.of("one-of", String.join(", ", constants.keySet()));
    }

    @Override
    public E read(JsonInput in) {
        if (!in.at(JsonToken.VALUE_STRING)) {
            throw in.mismatch(expectation());
        }
        E constant = constants.get(in.text());
        if (constant == null) {
            throw in.mismatch(expectation(), NearestName.of(in.text(), List.copyOf(constants.keySet())));
        }
        return constant;
    }

    @Override
    public void write(JsonOutput out, E constant) {
        out.text(Objects.requireNonNull(words.get(constant), "every constant has a word"));
    }

    @Override
    public Map<String, Object> schema(SchemaDefinitions definitions) {
        return SchemaDefinitions.object("enum", List.copyOf(constants.keySet()));
    }
}
