package io.github.bulletin4j.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is compared with the version before is what applications can use. */
class ComparedPackagesTest {
    private static final Path ROOT = Path.of("../..");

    @Test
    void everyPackageThatAModuleExportsToAllIsComparedAndNoOther() throws IOException {
        List<String> exported = new ArrayList<>();
        for (String module : List.of("bulletin-core", "bulletin-json", "bulletin-docx")) {
            exported.addAll(
                    found("exports ([a-z0-9.]+);", ROOT.resolve(module).resolve("src/main/java/module-info.java")));
        }
        assertThat(found("<include>(io[a-z0-9.]+)</include>", ROOT.resolve("pom.xml")))
                .containsExactlyInAnyOrderElementsOf(exported)
                .contains("io.github.bulletin4j.model", "io.github.bulletin4j.docx");
    }

    private static List<String> found(String pattern, Path file) throws IOException {
        return Pattern.compile(pattern)
                .matcher(Files.readString(file))
                .results()
                .map((MatchResult one) -> one.group(1))
                .toList();
    }
}
