package io.github.bulletin4j.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.testing.PackageDependencies;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Which room of the house opens on which. */
class PackagesTest {

    private static final PackageDependencies JSON = PackageDependencies.of(Path.of("target", "classes"));

    @Test
    void noPackagesUseEachOther() {
        assertThat(JSON.cycles()).isEmpty();
        assertThat(JSON.uses().keySet())
                .contains("io.github.bulletin4j.json.format", "io.github.bulletin4j.json.layout");
    }

    @Test
    void codecsKnowNothingOfBulletins() {
        assertThat(JSON.uses().get("io.github.bulletin4j.json.codec"))
                .noneMatch(name -> name.startsWith("io.github.bulletin4j"));
    }

    @Test
    void jsonKnowsNothingOfWord() {
        assertThat(JSON.uses().values())
                .allSatisfy(used -> assertThat(used).noneMatch(name -> name.startsWith("io.github.bulletin4j.docx")));
    }
}
