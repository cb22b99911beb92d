package io.github.bulletin4j.layout;

import static io.github.bulletin4j.layout.Length.millimetres;
import static io.github.bulletin4j.layout.Length.parse;
import static io.github.bulletin4j.layout.Length.points;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.github.bulletin4j.composition.Role;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What no page can have, and what a layout must have. */
class LayoutRefusalsTest {
    private static final Paper NARROW = Paper.a4(millimetres(30), millimetres(30), millimetres(30), millimetres(30));

    @Test
    void gridThatDoesNotFitThePaperIsRefused() {
        LayoutBuilder tooManyLines =
                Layout.standard().toBuilder().grid(new TextGrid(26, 23, parse("三号"), points(31.2), points(-0.05)));
        assertThatIllegalArgumentException()
                .isThrownBy(tooManyLines::build)
                .withMessage("23 lines of 31.2pt do not fit the type area's height of 697.9pt");
        LayoutBuilder tooManyCharacters =
                Layout.standard().toBuilder().grid(new TextGrid(32, 22, parse("三号"), points(31.2), points(-1)));
        assertThatIllegalArgumentException()
                .isThrownBy(tooManyCharacters::build)
                .withMessage("32 characters of 15pt do not fit the type area's width of 415.3pt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layout.standard().toBuilder().page(NARROW, 60, 22))
                .withMessage("60 characters of 三号 do not fit the type area's width of 425.2pt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layout.standard().toBuilder().page(NARROW, 26, 90))
                .withMessage("90 lines of 三号 do not fit the type area's height of 671.8pt");
        assertThat(Layout.standard().toBuilder()
                        .grid(new TextGrid(28, 22, parse("三号"), points(31.2), points(-1.2)))
                        .build()
                        .grid()
                        .characters())
                .isEqualTo(28);
    }

    @Test
    void indentsThatLeaveNoRoomAreRefused() {
        LayoutBuilder layout = Layout.standard().toBuilder()
                .format(
                        Role.BODY,
                        body -> body.leftIndent(Length.ems(13))
                                .rightIndent(Length.ems(12))
                                .firstLineIndent(Length.ZERO));
        assertThatIllegalArgumentException()
                .isThrownBy(layout::build)
                .withMessage("the indents of BODY leave no room for text: 400pt and a character of 16pt in a width of"
                        + " 415.3pt");
        assertThat(layout.format(Role.BODY, body -> body.rightIndent(Length.ems(11)))
                        .build())
                .isNotNull();
    }

    @Test
    void lengthsThatTheGridMakesTooLongAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layout.standard().toBuilder()
                        .format(Role.NAME, name -> name.before(Length.lines(60)))
                        .build())
                .withMessage("before of NAME must be 0pt to 1584pt, got 60line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layout.standard().toBuilder()
                        .format(Role.NAME, name -> name.size(Length.ems(13)))
                        .build())
                .withMessage("size of NAME must be 1pt to 200pt, got 13em");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layout.standard().toBuilder()
                        .format(Role.BODY, body -> body.firstLineIndent(Length.ems(-1)))
                        .build())
                .withMessage("firstLineIndent of BODY must not hang out further than its leftIndent, got -1em and 0em");
    }

    @Test
    void valuesThatNoPageCanHaveAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paper.a4(points(400), points(50), points(450), points(50)))
                .withMessage("the margins leave no height: 400pt + 450pt of 297mm");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Paper.a4(Length.lines(1), points(50), points(50), points(50)))
                .withMessage("top must be in mm, cm or pt or a size of type, got 1line");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rule(points(2), "red", points(4)))
                .withMessage("color must be six hexadecimal digits such as FF0000, got \"red\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Rule(points(13), "FF0000", points(4)))
                .withMessage("width must be 0.25pt to 12pt, got 13pt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextGrid(26, 22, parse("三号"), points(15), points(0)))
                .withMessage("pitch must be 三号 to 250pt, got 15pt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new TextGrid(26, 22, parse("三号"), points(30), points(1.65)))
                .withMessage("tracking must be -1.6pt to 1.6pt, got 1.65pt");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Layout.standard().toBuilder().latinFont(" ").build())
                .withMessageContaining("a font name must have 1 to 31 printable characters");
    }

    static List<Record> values() {
        Layout layout = Layout.gbt9704();
        return List.of(
                layout,
                layout.paper(),
                layout.grid(),
                layout.format(Role.COMPILERS),
                new Rule(points(1), "FF0000", points(4)),
                layout.table(),
                layout.pageNumber(),
                layout.foot());
    }

    @ParameterizedTest
    @MethodSource("values")
    void nullsAreRefusedByName(Record value) throws ReflectiveOperationException {
        RecordComponent[] components = value.getClass().getRecordComponents();
        Constructor<?> constructor = value.getClass()
                .getDeclaredConstructor(
                        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new));
        for (int i = 0; i < components.length; i++) {
            if (components[i].getType().isPrimitive() || components[i].getName().equals("ruleBelow")) {
                continue;
            }
            Object[] arguments = new Object[components.length];
            for (int j = 0; j < components.length; j++) {
                arguments[j] = j == i ? null : components[j].getAccessor().invoke(value);
            }
            assertThat(refusal(constructor, arguments))
                    .isInstanceOf(NullPointerException.class)
                    .hasMessage(components[i].getName() + " must not be null");
        }
    }

    private static Throwable refusal(Constructor<?> constructor, Object[] arguments)
            throws ReflectiveOperationException {
        try {
            return new AssertionError(constructor.newInstance(arguments) + " was not refused");
        } catch (InvocationTargetException e) {
            return e.getCause();
        }
    }

    @Test
    void nullsAreRefusedByNameWhereTheyAreGiven() {
        LayoutBuilder builder = Layout.standard().toBuilder();
        assertThatNullPointerException().isThrownBy(() -> builder.paper(null)).withMessage("paper must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.page(null, 26, 22))
                .withMessage("paper must not be null");
        assertThatNullPointerException().isThrownBy(() -> builder.grid(null)).withMessage("grid must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.font(Typeface.HEITI, null))
                .withMessage("font must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> builder.format(Role.BODY, null))
                .withMessage("change must not be null");
        assertThatNullPointerException().isThrownBy(() -> builder.foot(null)).withMessage("foot must not be null");
    }

    @Test
    void everyTypefaceAndRoleMustBeThere() {
        Layout all = Layout.standard();
        Map<Typeface, String> fonts = new EnumMap<>(all.fonts());
        fonts.remove(Typeface.KAITI);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Layout(
                        all.paper(),
                        all.grid(),
                        all.mastheadTop(),
                        fonts,
                        all.latinFont(),
                        all.formats(),
                        all.table(),
                        all.pageNumber(),
                        all.foot()))
                .withMessage("a layout must have a font for KAITI");
    }
}
