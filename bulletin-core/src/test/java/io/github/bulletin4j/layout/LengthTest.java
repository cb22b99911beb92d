package io.github.bulletin4j.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LengthTest {
    private static final TextGrid GRID = new TextGrid(28, 22, Length.parse("三号"), Length.twips(579), Length.twips(-5));

    @ParameterizedTest
    @CsvSource({
        "37mm, 2098",
        "1.5cm, 850",
        "16pt, 320",
        "-0.2pt, -4",
        "0pt, 0",
        "0.35mm, 20",
        "25.4mm, 1440",
        "22.5pt, 450",
        "初号, 840",
        "小初, 720",
        "一号, 520",
        "小一, 480",
        "二号, 440",
        "小二, 360",
        "三号, 320",
        "小三, 300",
        "四号, 280",
        "小四, 240",
        "五号, 210",
        "小五, 180",
        "六号, 150",
        "小六, 130",
        "七号, 110",
        "八号, 100"
    })
    void isAsLongAsItSays(String text, int twips) {
        Length length = Length.parse(text);
        assertThat(length.twips()).isEqualTo(twips);
        assertThat(length.twips(GRID)).isEqualTo(twips);
        assertThat(length.isRelative()).isFalse();
        assertThat(length.format()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"1em, 320", "2em, 640", "0.5em, 160", "-2em, -640", "1line, 579", "0.5line, 289", "1.25line, 723"})
    void hangsOnTheGrid(String text, int twips) {
        Length length = Length.parse(text);
        assertThat(length.twips(GRID)).isEqualTo(twips);
        assertThat(length.isRelative()).isTrue();
        assertThat(length.format()).isEqualTo(text);
        assertThatIllegalStateException().isThrownBy(length::twips).withMessage(text + " hangs on a grid");
    }

    @ParameterizedTest
    @CsvSource({"3号, 三号", "小4号, 小四", "小四号, 小四", "8号, 八号", "016.50pt, 16.5pt", "-0pt, 0pt"})
    void readsOtherWaysOfSayingIt(String text, String usual) {
        assertThat(Length.parse(text).format()).isEqualTo(usual);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "37",
                "mm",
                "-",
                ".5mm",
                "5.mm",
                "1.2.3mm",
                "37 mm",
                "37MM",
                "+3mm",
                "1e3mm",
                "12345mm",
                "1.2345mm",
                "37inch",
                "九号",
                "小八",
                "三",
                "三号字",
                "１６pt",
                "号",
                "小",
                "NaNpt"
            })
    void refusesWhatIsNoLength(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.parse(text))
                .withMessageStartingWith("a length must be a number")
                .withMessageEndingWith("got \"" + text + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"558.801mm", "1584.001pt", "-1585pt", "9999cm", "100.001em", "101line"})
    void refusesWhatNoPageHolds(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Length.parse(text))
                .withMessage("a length must be at most 558.8mm, 55.88cm, 1584pt, 100em or 100line, got " + text);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, 1e9, -1e300})
    void refusesNumbersThatAreNone(double number) {
        assertThatIllegalArgumentException().isThrownBy(() -> Length.millimetres(number));
        assertThatIllegalArgumentException().isThrownBy(() -> Length.lines(number));
    }

    @Property
    void parseAndFormatAreInverse(@ForAll("lengths") Length length) {
        assertThat(Length.parse(length.format())).isEqualTo(length);
        assertThat(Length.parse(length.format()).hashCode()).isEqualTo(length.hashCode());
    }

    @Property
    void twipsCanBeSaidInPoints(@ForAll("twips") int twips) {
        assertThat(Length.parse(Length.twips(twips).format()).twips()).isEqualTo(twips);
    }

    @Provide
    Arbitrary<Integer> twips() {
        return Arbitraries.integers().between(-31_680, 31_680);
    }

    @Provide
    Arbitrary<Length> lengths() {
        Arbitrary<Length> counted = Combinators.combine(
                        Arbitraries.of("mm", "cm", "pt", "em", "line"),
                        Arbitraries.integers().between(-55_880, 55_880))
                .as((unit, thousandths) -> switch (unit) {
                    case "mm" -> Length.millimetres(thousandths / 1000.0);
                    case "cm" ->
                        Length.parse(Length.millimetres(thousandths / 1000.0)
                                .format()
                                .replace("mm", "cm"));
                    case "pt" -> Length.points(thousandths / 1000.0);
                    case "em" -> Length.ems(thousandths / 1000.0);
                    default -> Length.lines(thousandths / 1000.0);
                });
        return Arbitraries.oneOf(counted, Arbitraries.of("初号", "小初", "五号", "八号").map(Length::parse));
    }
}
