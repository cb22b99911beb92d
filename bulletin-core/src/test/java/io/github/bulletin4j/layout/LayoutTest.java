package io.github.bulletin4j.layout;

import static io.github.bulletin4j.layout.Length.millimetres;
import static io.github.bulletin4j.layout.Length.parse;
import static io.github.bulletin4j.layout.Length.points;
import static io.github.bulletin4j.layout.Length.twips;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.PageNumberFormat.Position;
import java.lang.reflect.RecordComponent;
import org.junit.jupiter.api.Test;

class LayoutTest {
    private static final Paper NARROW = Paper.a4(millimetres(30), millimetres(30), millimetres(30), millimetres(30));

    @Test
    void standardIsTwentySixByTwentyTwo() {
        TextGrid grid = Layout.standard().grid();
        assertThat(grid).isEqualTo(new TextGrid(26, 22, parse("三号"), points(31.2), Length.ZERO));
        assertThat(Layout.standard().paper().typeWidth().twips()).isEqualTo(8306);
        assertThat(Layout.standard().paper().typeHeight().twips()).isEqualTo(13_958);
    }

    @Test
    void gbt9704IsTwentyEightByTwentyTwo() {
        Layout layout = Layout.gbt9704();
        assertThat(layout.paper().typeWidth().twips()).isEqualTo(8844);
        assertThat(layout.paper().typeHeight().twips()).isEqualTo(12_756);
        assertThat(layout.grid()).isEqualTo(new TextGrid(28, 22, parse("三号"), twips(579), twips(-5)));
        assertThat(layout.pageNumber().position()).isEqualTo(Position.OUTER);
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
        Layout changed = changed();
        for (RecordComponent component : Layout.class.getRecordComponents()) {
            Object before = component.getAccessor().invoke(Layout.standard());
            assertThat(component.getAccessor().invoke(changed))
                    .as(component.getName())
                    .isNotEqualTo(before);
        }
        assertThat(changed.toBuilder().build()).isEqualTo(changed);
    }

    private static Layout changed() {
        return Layout.standard().toBuilder()
                .paper(NARROW)
                .grid(new TextGrid(28, 20, points(15), points(30), points(0)))
                .mastheadTop(millimetres(20))
                .font(Typeface.FANGSONG, "FangSong")
                .latinFont("Arial")
                .format(Role.HEADLINE, headline -> headline.size(parse("二号")).bold(true))
                .table(new TableFormat(
                        Typeface.SONGTI, Typeface.HEITI, parse("五号"), millimetres(7), points(1), points(5)))
                .pageNumber(new PageNumberFormat(Position.OUTER, Typeface.HEITI, parse("小四"), millimetres(15)))
                .foot(new FootFormat(points(1.5), points(0.5), points(0)))
                .build();
    }

    @Test
    void everyPartOfAFormatCanBeReplaced() throws ReflectiveOperationException {
        ParagraphFormat body = Layout.standard().format(Role.BODY);
        ParagraphFormat changed = body.toBuilder()
                .typeface(Typeface.SONGTI)
                .size(parse("四号"))
                .color("0000FF")
                .bold(true)
                .alignment(Alignment.RIGHT)
                .before(points(1))
                .after(points(2))
                .line(points(30))
                .firstLineIndent(millimetres(3))
                .leftIndent(millimetres(4))
                .rightIndent(millimetres(5))
                .keepWithNext(true)
                .startsPage(true)
                .ruleBelow(new Rule(points(1), "00FF00", points(2)))
                .build();
        for (RecordComponent component : ParagraphFormat.class.getRecordComponents()) {
            assertThat(component.getAccessor().invoke(changed))
                    .as(component.getName())
                    .isNotEqualTo(component.getAccessor().invoke(body));
        }
        assertThat(changed.toBuilder().build()).isEqualTo(changed);
    }

    @Test
    void whatHangsOnTheGridFollowsIt() {
        Layout layout = Layout.standard().toBuilder().page(NARROW, 24, 20).build();
        TextGrid grid = layout.grid();
        assertThat(grid).isEqualTo(TextGrid.filling(24, 20, parse("三号"), NARROW));
        assertThat(grid.pitch().twips())
                .isEqualTo(NARROW.typeHeight().twips() / 20)
                .isNotEqualTo(Layout.standard().grid().pitch().twips());
        assertThat(layout.format(Role.BODY).line().twips(grid))
                .isEqualTo(grid.pitch().twips());
        assertThat(layout.format(Role.HEADLINE).before().twips(grid))
                .isEqualTo(grid.pitch().twips());
        assertThat(layout.table().rowHeight().twips(grid))
                .isEqualTo(grid.pitch().twips());
    }

    @Test
    void sheetKeepsItsCharactersAndLines() {
        Layout layout = Layout.standard().toBuilder().paper(NARROW).build();
        assertThat(layout.grid()).isEqualTo(TextGrid.filling(26, 22, parse("三号"), NARROW));
        assertThat(Layout.standard().toBuilder()
                        .paper(Layout.standard().paper())
                        .build())
                .isEqualTo(Layout.standard());
    }

    @Test
    void bodyIsAsLargeAsTheGridSays() {
        Layout layout = Layout.standard().toBuilder()
                .grid(TextGrid.filling(30, 24, parse("四号"), Layout.standard().paper()))
                .build();
        ParagraphFormat body = layout.format(Role.BODY);
        assertThat(body.em(layout.grid())).isEqualTo(280);
        assertThat(body.indent(body.firstLineIndent(), layout.grid())).isEqualTo(560);
    }

    @Test
    void indentIsInCharactersOfTheParagraphItself() {
        Layout layout = Layout.gbt9704();
        ParagraphFormat list = layout.format(Role.DISTRIBUTION);
        assertThat(list.indent(list.leftIndent(), layout.grid())).isEqualTo(3 * 280);
        assertThat(list.indent(list.firstLineIndent(), layout.grid())).isEqualTo(-2 * 280);
    }
}
