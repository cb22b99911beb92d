package io.github.bulletin4j.examples.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What issues are rendered as; the ending of a name says which, in letters of either case. */
enum OutputFormat {
    /** A Word document. */
    docx("docx"),
    /** A page of the web. */
    html("html", "htm"),
    /** Markdown. */
    md("md"),
    /** Plain text. */
    txt("txt");

    private final List<String> endings;

    OutputFormat(String... endings) {
        this.endings = List.of(endings);
    }

    /** The ending of the names that are made for it, with its dot. */
    String ending() {
        return "." + endings.get(0);
    }

    /** The format that a name ends in: Word where it has no ending, null where nobody knows the ending. */
    static @Nullable OutputFormat of(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        if (dot < 0 || dot == name.length() - 1) {
            return docx;
        }
        String ending = name.substring(dot + 1).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> format.endings.contains(ending))
                .findFirst()
                .orElse(null);
    }

    static String endings() {
        return Arrays.stream(values())
                .flatMap(format -> format.endings.stream())
                .map(ending -> "." + ending)
                .collect(Collectors.joining(", "));
    }
}
