package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.testing.TypedDocument;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Lines of a title in one type are lines of a headline; one in lighter type above it is a kicker. */
class TypedTitlesTest {
    private static Title title(TypedDocument document) {
        return document.line("各乡镇开展了巡查。").read().issue().articles().get(0).title();
    }

    private static TypedDocument head() {
        return TypedDocument.titled().line("山林县林业局编\t2024年11月8日");
    }

    @Test
    void linesInOneTypeAreOneHeadline() {
        assertThat(title(head().title("护林工作“三个到位”").title("筑牢山林防火屏障")))
                .isEqualTo(new Title(null, List.of("护林工作“三个到位”", "筑牢山林防火屏障"), null));
    }

    @Test
    void aLastLineWithADashIsTheSubtitle() {
        assertThat(title(head().title("护林工作“三个到位”").title("筑牢山林防火屏障").title("——山林县防火纪实")))
                .isEqualTo(new Title(null, List.of("护林工作“三个到位”", "筑牢山林防火屏障"), "——山林县防火纪实"));
    }

    @Test
    void aLighterLineAboveIsTheKicker() {
        assertThat(title(head().line("护林工作“三个到位”", Alignment.CENTER).title("筑牢山林防火屏障")))
                .isEqualTo(new Title("护林工作“三个到位”", List.of("筑牢山林防火屏障"), null));
    }
}
