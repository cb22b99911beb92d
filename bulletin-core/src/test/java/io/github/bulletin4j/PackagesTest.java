package io.github.bulletin4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.testing.PackageDependencies;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which room of the house opens on which. */
class PackagesTest {

    private static final PackageDependencies CORE = PackageDependencies.of(Path.of("target", "classes"));

    @Test
    void noPackagesUseEachOther() {
        assertThat(CORE.cycles()).isEmpty();
    }

    @Test
    void theModelKnowsItsConstraintsAndTheHeadersOfPicturesAndNothingElse() {
        assertThat(CORE.uses().get("io.github.bulletin4j.model"))
                .contains("io.github.bulletin4j.constraint")
                .isSubsetOf("io.github.bulletin4j.constraint", "io.github.bulletin4j.image");
        assertThat(CORE.uses().get("io.github.bulletin4j.constraint")).isEmpty();
    }

    @Test
    void coreKnowsNothingOfJsonAndWord() {
        assertThat(CORE.uses().values())
                .allSatisfy(used -> assertThat(used)
                        .noneMatch(name -> name.startsWith("io.github.bulletin4j.json"))
                        .noneMatch(name -> name.startsWith("io.github.bulletin4j.docx")));
    }

    @Test
    void aCycleWouldBeSeen() {
        PackageDependencies wrong =
                new PackageDependencies(Map.of("a", Set.of("b"), "b", Set.of("c"), "c", Set.of("b"), "d", Set.of()));
        assertThat(wrong.cycles()).containsExactly(List.of("b", "c", "b"));
    }
}
