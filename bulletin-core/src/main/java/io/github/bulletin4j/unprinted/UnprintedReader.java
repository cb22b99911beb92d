package io.github.bulletin4j.unprinted;

import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.PatternKind;
import io.github.bulletin4j.model.PrintPattern;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.Table;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what {@link UnprintedWriter} wrote. Use by one thread. */
final class UnprintedReader {

    private static final int MOST_LINES = 10_000_000;

    private final TokenInput in;
    private final List<List<TextNode>> texts = new ArrayList<>();
    private final List<Returns> returns = new ArrayList<>();
    private final List<ImageNode> images = new ArrayList<>();
    private int room;

    UnprintedReader(String text, int length) {
        this.in = new TokenInput(text);
        this.room = length;
    }

    Unprinted read() {
        String version = in.next();
        if (!version.equals(Unprinted.VERSION)) {
            throw new IllegalArgumentException("what is not printed is of version " + version);
        }
        RecordNode issue = record(Issue.class);
        return new Unprinted(issue, texts, images, LineMarks.read(in.hasNext() ? in.next() : ""));
    }

    private RecordNode record(Class<?> type) {
        RecordShape shape = RecordShape.of(type);
        Map<String, Node> components = new LinkedHashMap<>();
        for (int i = 0; i < shape.size(); i++) {
            String name = shape.name(i);
            boolean rows = name.equals("rows") && (type == Table.class || type == StatisticsAppendix.class);
            components.put(name, rows ? rows(type == Table.class) : node(shape.holding(i), name));
        }
        return new RecordNode(shape, components);
    }

    private RowsNode rows(boolean ofCells) {
        RowsNode rows = new RowsNode();
        for (int count = ofCells ? in.count() : 0; count > 0; count--) {
            int mark = in.number();
            Map<Integer, String> cells = new HashMap<>();
            for (int odd = in.count(); odd > 0; odd--) {
                String token = in.next();
                int digits = 0;
                while (Character.isDigit(token.charAt(digits))) {
                    digits++;
                }
                cells.put(Integer.parseInt(token.substring(0, digits)), token.substring(digits));
            }
            rows.odd(mark, cells);
        }
        return rows;
    }

    private Node node(Holding holding, String name) {
        Class<?> raw = holding.type();
        if (raw == Extensions.class) {
            return new ValueNode(ExtensionTokens.read(in));
        }
        String token = in.next();
        if (token.equals("-")) {
            return new ValueNode(null);
        }
        if (raw == String.class) {
            return string(token);
        }
        if (raw == List.class) {
            List<Node> elements = new ArrayList<>();
            for (int count = count(token); count > 0; count--) {
                elements.add(node(Objects.requireNonNull(holding.element()), name));
            }
            return new ListNode(elements);
        }
        if (raw == Image.class) {
            return image(token);
        }
        if (raw.isRecord() || raw.isInterface() && raw.isSealed()) {
            return record(holding.kind(token));
        }
        return new ValueNode(value(raw, token, name));
    }

    private int count(String token) {
        int count = Integer.parseInt(token);
        if (count < 0 || count > MOST_LINES) {
            throw new IllegalArgumentException("a list says that it has " + count + " elements");
        }
        return count;
    }

    private @Nullable Object value(Class<?> type, String token, String name) {
        if (type == boolean.class || type == Boolean.class) {
            return token.equals("t");
        }
        if (type == int.class || type == Integer.class) {
            return Integer.valueOf(token);
        }
        if (type == BigDecimal.class) {
            return NumberTokens.decimal(token);
        }
        if (type == LocalDate.class) {
            return date(token);
        }
        if (type == PrintPattern.class) {
            return PrintPattern.of(kindOf(name), TokenInput.literal(token));
        }
        if (type == Map.class) {
            Map<Label, PrintPattern> labels = new EnumMap<>(Label.class);
            for (int count = count(token); count > 0; count--) {
                Label label = Label.valueOf(in.next());
                labels.put(label, PrintPattern.of(label.kind(), TokenInput.literal(in.next())));
            }
            return labels;
        }
        for (Object constant : type.getEnumConstants()) {
            if (((Enum<?>) constant).name().equals(token)) {
                return constant;
            }
        }
        throw new IllegalArgumentException(type.getSimpleName() + " has no value " + token);
    }

    private static LocalDate date(String token) {
        try {
            return LocalDate.parse(token);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("no date " + token, e);
        }
    }

    /** The kind of a pattern by the component that it stands in. */
    private static PatternKind kindOf(String name) {
        return switch (name) {
            case "left", "center", "right" -> PatternKind.HEAD;
            default -> PatternKind.valueOf(name.replaceAll("([A-Z])", "_$1").toUpperCase(Locale.ROOT));
        };
    }

    private Node image(String token) {
        String mediaType = in.next();
        ImageNode image = new ImageNode(mediaType.equals("-") ? null : TokenInput.literal(mediaType));
        if (token.equals("1")) {
            images.add(image);
        }
        return image;
    }

    private Node string(String token) {
        if (TokenInput.isLiteral(token)) {
            return new ValueNode(TokenInput.literal(token));
        }
        int id = texts.size();
        if (token.charAt(0) == '=') {
            id = Integer.parseInt(token.substring(1));
        } else {
            texts.add(new ArrayList<>());
            returns.add(Placeholders.returns(token));
        }
        List<TextNode> same = texts.get(id);
        int length = same.isEmpty()
                ? Placeholders.length(token)
                : same.get(0).placeholder().length();
        room -= length;
        if (length < 1 || room < 0) {
            throw new IllegalArgumentException("more is said to be printed than there is");
        }
        String placeholder =
                same.isEmpty() ? Placeholders.of(id, length) : same.get(0).placeholder();
        TextNode text = new TextNode(placeholder, returns.get(id));
        same.add(text);
        return text;
    }
}
