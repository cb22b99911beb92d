package io.github.bulletin4j.unprinted;

import io.github.bulletin4j.image.ImageType;
import io.github.bulletin4j.model.Extensions;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.PrintPattern;
import io.github.bulletin4j.model.StatisticsAppendix;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.unprinted.PrintedLines.PrintedText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes what an issue says but does not print. Use by one thread. */
public final class UnprintedWriter {
    private final StringBuilder text = new StringBuilder(1024);
    private final TokenOutput out = new TokenOutput(text);
    private final PrintedLines printed;
    private int said;

    private UnprintedWriter(PrintedLines printed) {
        this.printed = printed;
    }

    /**
     * What an issue says but does not print, and what its printed lines are known by.
     *
     * @param issue the issue
     * @param printed its printed lines
     * @return a text of ASCII characters that need no escapes in XML
     */
    public static String write(Issue issue, PrintedLines printed) {
        UnprintedWriter writer = new UnprintedWriter(printed);
        writer.out.token(Unprinted.VERSION);
        writer.record(issue);
        writer.out.token(printed.marks());
        return writer.text.toString();
    }

    private void record(Object record) {
        RecordShape shape = RecordShape.of(record.getClass());
        for (int i = 0; i < shape.size(); i++) {
            String name = shape.name(i);
            if (name.equals("rows") && record instanceof Table table) {
                TableRows.write(table, out);
            } else if (!name.equals("rows") || !(record instanceof StatisticsAppendix)) {
                value(shape.get(record, i), shape.holding(i), shape.printing(i));
            }
        }
    }

    private void value(@Nullable Object value, Holding holding, Printing printing) {
        if (value == null) {
            out.token("-");
        } else if (value instanceof String string) {
            string(string, printing);
        } else if (value instanceof Record record) {
            record(record, holding);
        } else if (value instanceof List<?> list) {
            out.token(list.size());
            for (int i = 0; i < list.size(); i++) {
                value(list.get(i), Objects.requireNonNull(holding.element()), printing);
            }
        } else if (value instanceof Boolean truth) {
            out.token(truth ? "t" : "f");
        } else if (value instanceof Enum<?> constant) {
            out.token(constant.name());
        } else if (value instanceof PrintPattern pattern) {
            out.literal(pattern.text());
        } else if (value instanceof Map<?, ?> labels) {
            out.token(labels.size());
            labels.forEach(
                    (label, pattern) -> out.token(((Enum<?>) label).name()).literal(pattern.toString()));
        } else if (value instanceof BigDecimal decimal) {
            out.token(NumberTokens.of(decimal));
        } else {
            out.token(value.toString());
        }
    }

    private void record(Record record, Holding holding) {
        if (record instanceof Extensions extensions) {
            ExtensionTokens.write(extensions, out);
        } else if (record instanceof Image image) {
            image(image);
        } else {
            Class<?> kind = record.getClass();
            out.token(kind == holding.usual() ? "." : kind.getSimpleName());
            record(record);
        }
    }

    private void image(Image image) {
        if (image.data() == null) {
            out.token("0");
        } else {
            out.token("1");
        }
        ImageType type = image.data() == null ? null : ImageType.of(image.data());
        if (image.mediaType() == null || type != null && type.mediaType().equals(image.mediaType())) {
            out.token("-");
        } else {
            out.literal(image.mediaType());
        }
    }

    private void string(String string, Printing printing) {
        PrintedText found = string.isEmpty() ? null : printed.find(string, printing);
        if (found == null) {
            out.literal(string);
        } else if (found.number >= 0) {
            text.append('=').append(found.number).append(' ');
        } else {
            found.number = said++;
            length(string);
        }
    }

    private void length(String string) {
        Returns returns = Returns.of(string);
        if (returns == Returns.NONE) {
            text.append('~').append(string.length()).append(' ');
            return;
        }
        text.append('~').append(Returns.printed(string).length());
        for (Returns.Place place : returns.places()) {
            text.append(place.feed() ? 'n' : 'r').append(place.at());
        }
        text.append(' ');
    }
}
