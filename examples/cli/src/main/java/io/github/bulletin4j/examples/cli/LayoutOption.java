package io.github.bulletin4j.examples.cli;

import io.github.bulletin4j.json.JsonReadException;
import io.github.bulletin4j.json.LayoutJson;
import io.github.bulletin4j.layout.Layout;
import java.io.UncheckedIOException;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Option;

/** Which layout documents have. */
final class LayoutOption {
    @Option(
            names = "--layout",
            paramLabel = "standard|gbt9704|FILE.json",
            defaultValue = "standard",
            description = "A built-in layout or the file of one; ${DEFAULT-VALUE} unless given.")
    private String name;

    /** The file that is read, if it is one. */
    List<String> inputs() {
        return isBuiltIn() ? List.of() : List.of(name);
    }

    private boolean isBuiltIn() {
        return name.equals("standard") || name.equals("gbt9704");
    }

    Layout layout() {
        if (isBuiltIn()) {
            return name.equals("standard") ? Layout.standard() : Layout.gbt9704();
        }
        try {
            return LayoutJson.create().read(Path.of(name));
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof NoSuchFileException) {
                throw new Failure(Status.UNREADABLE, e, "no-layout", name);
            }
            throw Failure.unreadable(name, e);
        } catch (JsonReadException | InvalidPathException e) {
            throw Failure.unreadable(name, e);
        }
    }
}
