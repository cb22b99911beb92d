package io.github.bulletin4j.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The published schemas, which are resources beside this class. */
enum SchemaFile {
    ISSUE("bulletin-1.0.schema.json"),
    FINISHED_ISSUE("bulletin-finished-1.0.schema.json"),
    LAYOUT("layout-1.0.schema.json");

    private final String name;

    SchemaFile(String name) {
        this.name = name;
    }

    String text() {
        try (InputStream resource = SchemaFile.class.getResourceAsStream(name)) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the schema cannot be read", e);
        }
    }
}
