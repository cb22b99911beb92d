package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.testing.PackageDependencies;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Which room of the module opens on which. */
class PackagesTest {
    private static final String BASE = "io.github.bulletin4j.docx";
    private static final PackageDependencies DOCX = PackageDependencies.of(Path.of("target", "classes"));

    @Test
    void noPackagesUseEachOther() {
        assertThat(DOCX.uses()).containsKeys(BASE, BASE + ".body", BASE + ".markup", BASE + ".parts", BASE + ".pack");
        assertThat(DOCX.cycles()).isEmpty();
    }

    @Test
    void nothingBelowTheFacadeKnowsIt() {
        DOCX.uses().forEach((name, used) -> assertThat(used).as(name).doesNotContain(BASE));
    }

    @Test
    void wordKnowsNothingOfJson() {
        assertThat(DOCX.uses().values())
                .allSatisfy(used -> assertThat(used).noneMatch(name -> name.startsWith("io.github.bulletin4j.json")));
    }
}
