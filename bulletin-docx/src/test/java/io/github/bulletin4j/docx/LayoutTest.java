package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.FootFormat;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.LayoutBuilder;
import io.github.bulletin4j.layout.PageNumberFormat;
import io.github.bulletin4j.layout.PageNumberFormat.Position;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.layout.ParagraphFormat;
import io.github.bulletin4j.layout.Rule;
import io.github.bulletin4j.layout.TableFormat;
import io.github.bulletin4j.layout.TextGrid;
import io.github.bulletin4j.layout.Typeface;
import io.github.bulletin4j.testing.SampleIssues;
import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;

class LayoutTest {
    @Test
    void standardIsTwentySixByTwentyTwo() {
        Layout layout = Layout.standard();
        assertThat(layout.grid()).isEqualTo(new TextGrid(26, 22, 32, 624, -4));
    }

    @Test
    void gbt9704IsTwentyEightByTwentyTwo() {
        Layout layout = Layout.gbt9704();
        assertThat(layout.paper().typeWidth()).isEqualTo(8844);
        assertThat(layout.paper().typeHeight()).isEqualTo(12756);
        assertThat(layout.grid()).isEqualTo(new TextGrid(28, 22, 32, 579, -5));
        assertThat(layout.pageNumber().position()).isEqualTo(Position.OUTSIDE);
    }

    @Test
    void copyLosesNothing() {
        assertThat(Layout.standard().toBuilder().build()).isEqualTo(Layout.standard());
        assertThat(Layout.gbt9704().toBuilder().build()).isEqualTo(Layout.gbt9704());
        for (Role role : Role.values()) {
            ParagraphFormat format = Layout.gbt9704().format(role);
            assertThat(format.toBuilder().build()).isEqualTo(format);
        }
    }

    @Test
    void everyPartOfALayoutCanBeReplaced() throws ReflectiveOperationException {
        Layout changed = Layout.standard().toBuilder()
                .paper(Paper.a4(1500, 1701, 1500, 1701))
                .grid(new TextGrid(28, 20, 30, 600, 0))
                .mastheadTop(1000)
                .font(Typeface.FANGSONG, "FangSong")
                .latinFont("Arial")
                .format(Role.HEADLINE, headline -> headline.size(44).bold(true))
                .table(new TableFormat(Typeface.SONGTI, Typeface.HEITI, 21, 400, 8, 100))
                .pageNumber(new PageNumberFormat(Position.OUTSIDE, Typeface.HEITI, 24, 900))
                .foot(new FootFormat(12, 4))
                .build();
        for (RecordComponent component : Layout.class.getRecordComponents()) {
            Object before = component.getAccessor().invoke(Layout.standard());
            assertThat(component.getAccessor().invoke(changed))
                    .as(component.getName())
                    .isNotEqualTo(before);
        }
        WordFile file = WordFile.of(SampleIssues.full(), changed);
        assertThat(file.part("word/styles.xml"))
                .contains("w:eastAsia=\"FangSong\"", "w:ascii=\"Arial\"")
                .doesNotContain("仿宋_GB2312");
        assertThat(file.part("word/document.xml")).contains("w:left=\"1701\"").doesNotContain("仿宋_GB2312");
        assertThat(file.part("word/settings.xml")).contains("evenAndOddHeaders");
    }

    @Test
    void gridThatDoesNotFitThePaperIsRefused() {
        LayoutBuilder tooManyLines = Layout.standard().toBuilder().grid(new TextGrid(26, 23, 32, 624, -1));
        assertThatThrownBy(tooManyLines::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("23 lines of 624 twips do not fit the type area's height of 13958 twips");
        LayoutBuilder tooManyCharacters = Layout.standard().toBuilder().grid(new TextGrid(32, 22, 32, 624, -20));
        assertThatThrownBy(tooManyCharacters::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("32 characters of 300 twips do not fit the type area's width of 8306 twips");
        assertThat(Layout.standard().toBuilder()
                        .grid(new TextGrid(28, 22, 32, 624, -24))
                        .build()
                        .grid()
                        .characters())
                .isEqualTo(28);
    }

    @Test
    void indentsThatLeaveNoRoomAreRefused() {
        LayoutBuilder layout = Layout.standard().toBuilder()
                .format(Role.BODY, body -> body.leftIndent(13).rightIndent(12).firstLineIndent(0));
        assertThatThrownBy(layout::build)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the indents of BODY leave no room for text: 25 characters of 320 twips in a width of 8306");
        Layout fits = layout.format(Role.BODY, body -> body.rightIndent(11)).build();
        assertThat(WordFile.of(SampleIssues.typical(), fits).text()).contains("近日");
    }

    @Test
    void valuesThatNoPageCanHaveAreRefused() {
        assertThatThrownBy(() -> Paper.a4(8000, 1000, 9000, 1000)).hasMessageContaining("leave no height");
        assertThatThrownBy(() -> new Rule(18, "red", 4)).hasMessageContaining("six hexadecimal digits");
        assertThatThrownBy(() -> new TextGrid(26, 22, 32, 300, 0)).hasMessageContaining("pitch must be 320 to 5000");
        assertThatThrownBy(() -> Layout.standard().toBuilder().latinFont(" ").build())
                .hasMessageContaining("a font name must have 1 to 31 printable characters");
        assertThatThrownBy(() -> Layout.standard().toBuilder()
                        .format(Role.BODY, body -> body.firstLineIndent(-1))
                        .build())
                .hasMessage("firstLineIndent must be 0 to 20, got -1");
    }
}
