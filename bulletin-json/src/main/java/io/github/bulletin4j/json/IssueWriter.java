package io.github.bulletin4j.json;

import io.github.bulletin4j.json.codec.JsonOutput;
import io.github.bulletin4j.json.format.BulletinFormat;
import io.github.bulletin4j.model.Issue;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.exc.StreamWriteException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators.Spacing;

/** Writes documents: the canonical layout, or all on one line. */
final class IssueWriter {

    private static final ObjectWriteContext ON_ONE_LINE = ObjectWriteContext.empty();

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    /**
     * Every field and element on a line of its own, two blanks a level: as {@code JSON.stringify(value, null, 2)} in
     * JavaScript and {@code json.dumps(value, indent=2)} in Python.
     */
    private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(PrettyPrinter.DEFAULT_SEPARATORS
                    .withObjectNameValueSpacing(Spacing.AFTER)
                    .withObjectEmptySeparator("")
                    .withArrayEmptySeparator(""))
            .withObjectIndenter(LINES)
            .withArrayIndenter(LINES);

    static final ObjectWriteContext CANONICAL = new ObjectWriteContext.Base() {
        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    };

    private final JsonFactory factory;

    IssueWriter(JsonFactory factory) {
        this.factory = factory;
    }

    String text(Issue issue) {
        return text(issue, CANONICAL);
    }

    byte[] bytes(Issue issue) {
        return bytes(issue, CANONICAL);
    }

    byte[] line(Issue issue) {
        return bytes(issue, ON_ONE_LINE);
    }

    private byte[] bytes(Issue issue, ObjectWriteContext layout) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 14);
        try {
            write(issue, factory.createGenerator(layout, bytes));
        } catch (StreamWriteException e) {
            // Half a surrogate pair has no form in UTF-8, but an escape.
            return text(issue, layout).getBytes(StandardCharsets.UTF_8);
        }
        return bytes.toByteArray();
    }

    private String text(Issue issue, ObjectWriteContext layout) {
        TextBuffer text = new TextBuffer();
        write(issue, factory.createGenerator(layout, text));
        return text.hasSurrogates() ? LoneSurrogates.escaped(text.toString()) : text.toString();
    }

    private static void write(Issue issue, JsonGenerator generator) {
        Objects.requireNonNull(issue, "issue must not be null");
        try (generator) {
            BulletinFormat.ISSUE.write(new JsonOutput(generator), issue);
            generator.writeRaw('\n');
        }
    }
}
