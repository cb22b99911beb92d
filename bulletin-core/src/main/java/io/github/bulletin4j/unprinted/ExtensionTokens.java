package io.github.bulletin4j.unprinted;

import io.github.bulletin4j.model.Extensions;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes and reads the values of extensions. */
final class ExtensionTokens {

    private ExtensionTokens() {}

    static void write(Extensions extensions, TokenOutput out) {
        if (extensions.isEmpty()) {
            out.token("{").token(0);
        } else {
            value(extensions.values(), out);
        }
    }

    private static void value(@Nullable Object value, TokenOutput out) {
        if (value == null) {
            out.token("-");
        } else if (value instanceof String text) {
            out.literal(text);
        } else if (value instanceof Boolean truth) {
            out.token(truth ? "t" : "f");
        } else if (value instanceof Map<?, ?> map) {
            out.token("{").token(map.size());
            map.forEach((name, member) -> {
                out.literal((String) name);
                value(member, out);
            });
        } else if (value instanceof List<?> list) {
            out.token("[").token(list.size());
            list.forEach(element -> value(element, out));
        } else if (value instanceof BigDecimal decimal) {
            out.token("d" + NumberTokens.of(decimal));
        } else {
            out.token("i" + value);
        }
    }

    static Extensions read(TokenInput in) {
        if (value(in, 0) instanceof Map<?, ?> map) {
            Map<String, @Nullable Object> values = new LinkedHashMap<>();
            map.forEach((name, value) -> values.put((String) name, value));
            return new Extensions(values);
        }
        throw new IllegalArgumentException("extensions are no object");
    }

    private static @Nullable Object value(TokenInput in, int depth) {
        if (depth > Extensions.DEEPEST) {
            throw new IllegalArgumentException("extensions are nested too deep");
        }
        String token = in.next();
        return switch (token.charAt(0)) {
            case '-' -> null;
            case 't' -> true;
            case 'f' -> false;
            case '\'' -> TokenInput.literal(token);
            case 'i' -> NumberTokens.integer(token.substring(1));
            case 'd' -> NumberTokens.decimal(token.substring(1));
            case '[' -> {
                List<@Nullable Object> list = new ArrayList<>();
                for (int count = in.count(); count > 0; count--) {
                    list.add(value(in, depth + 1));
                }
                yield list;
            }
            case '{' -> {
                Map<String, @Nullable Object> map = new LinkedHashMap<>();
                for (int count = in.count(); count > 0; count--) {
                    map.put(TokenInput.literal(in.next()), value(in, depth + 1));
                }
                yield map;
            }
            default -> throw new IllegalArgumentException("extensions have no value " + token);
        };
    }
}
