package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.HouseStyleBuilder;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.PatternField;
import io.github.bulletin4j.model.RecipientMarks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** House styles: every field of every pattern in every numeral, with and without the optional parts. */
final class StyleArbitraries {

    private static final List<String> NUMERALS = List.of("", ":000", ":一", ":〇");

    /** What stands around a number; some are characters that a pattern writes twice. */
    private static final List<String> OPENINGS = List.of("", "（", "〔", "[", "{{", "<<", "《");

    private final Vocabulary words;

    StyleArbitraries(Vocabulary words) {
        this.words = words;
    }

    Arbitrary<HouseStyle> styles() {
        return changes().list().ofMaxSize(6).map(changes -> {
            HouseStyleBuilder style = HouseStyle.builder();
            changes.forEach(change -> change.apply(style));
            return style.build();
        });
    }

    private Arbitrary<UnaryOperator<HouseStyleBuilder>> changes() {
        return Arbitraries.oneOf(List.of(
                change(numbers(), HouseStyleBuilder::number),
                change(supplements(), HouseStyleBuilder::supplement),
                change(dates(), HouseStyleBuilder::date),
                change(heads(), HouseStyleBuilder::head),
                change(Arbitraries.of("{n:一}、", "{n}.", "★", "{n:00} "), HouseStyleBuilder::articleNumber),
                change(around("{contributor}< {authors}>"), HouseStyleBuilder::byline),
                change(around("{source}"), HouseStyleBuilder::source),
                change(around("{keywords}"), HouseStyleBuilder::keywords),
                change(Arbitraries.of("{n}.{headline}", "{n:一}、{headline}"), HouseStyleBuilder::contents),
                change(Arbitraries.of("附件<{n}>", "附<{n:一}>"), HouseStyleBuilder::appendixLabel),
                change(
                        Combinators.combine(Arbitraries.of("，", "、", "　"), Arbitraries.of("", "。"))
                                .as(RecipientMarks::new),
                        HouseStyleBuilder::recipients),
                change(Arbitraries.of(HouseStyle.Briefs.class), HouseStyleBuilder::briefs),
                change(Arbitraries.of(true, false), HouseStyleBuilder::ownerBelow),
                change(Arbitraries.of(true, false), HouseStyleBuilder::articleNumberRestarts),
                change(Arbitraries.of(true, false), HouseStyleBuilder::contentsByColumn),
                change(Arbitraries.of(true, false), HouseStyleBuilder::appendixList),
                labels()));
    }

    /** A style with places for the parts of the head and of the number that a generated one may lack. */
    static HouseStyle complete(HouseStyle style) {
        HouseStyleBuilder complete = style.toBuilder();
        String always = style.number().text().replaceAll("<[^<].*?>", "");
        if (!style.number().has(PatternField.YEAR)
                || !style.number().has(PatternField.CUMULATIVE)
                || always.contains("{cumulative")) {
            complete.number(HouseStyle.standard().number().text());
        }
        if (!style.supplement().has(PatternField.YEAR)) {
            complete.supplement(HouseStyle.standard().supplement().text());
        }
        List<HeadLine> head = new ArrayList<>(style.head());
        head.add(HeadLine.of("{compilers}", "{number}", "{approver}"));
        return complete.head(head).build();
    }

    private interface Setter<T> {
        HouseStyleBuilder set(HouseStyleBuilder style, T value);
    }

    private static <T> Arbitrary<UnaryOperator<HouseStyleBuilder>> change(Arbitrary<T> values, Setter<T> setter) {
        return values.map(value -> style -> setter.set(style, value));
    }

    private Arbitrary<UnaryOperator<HouseStyleBuilder>> labels() {
        Arbitrary<UnaryOperator<HouseStyleBuilder>> plain = Combinators.combine(Arbitraries.of(Label.class), literal())
                .as((label, word) -> {
                    String fields = label.standard().text().contains("{")
                            ? label.standard().text()
                            : "";
                    return style -> style.label(label, word + fields);
                });
        return plain;
    }

    private Arbitrary<String> numbers() {
        Arbitrary<String> years = Combinators.combine(Arbitraries.of(OPENINGS), Arbitraries.of("", ":〇"))
                .as((opening, numeral) ->
                        opening + "{year" + numeral + "}" + (opening.isEmpty() ? "年" : closing(opening)));
        Arbitrary<String> issues = Arbitraries.of(NUMERALS).map(numeral -> "第{issue" + numeral + "}期");
        Arbitrary<String> cumulatives = Combinators.combine(Arbitraries.of(OPENINGS), Arbitraries.of(NUMERALS))
                .as((opening, numeral) -> "<" + opening + "总第{cumulative" + numeral + "}期" + closing(opening) + ">");
        Arbitrary<String> made = Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.just(""), years),
                        issues,
                        Arbitraries.oneOf(Arbitraries.just(""), cumulatives))
                .as((year, issue, cumulative) -> year + issue + cumulative);
        Arbitrary<String> real = Arbitraries.of(
                "{year}年 第{issue}期<（总第{cumulative}期）>",
                "（{year}年第{issue}期<，总第{cumulative}期>）",
                "{year}年第{issue}期 总第{cumulative}期",
                "总第{cumulative}期<（{year}年第{issue}期）>",
                "总第{cumulative:一}期");
        return Arbitraries.oneOf(made, real);
    }

    private static String closing(String opening) {
        return switch (opening) {
            case "（" -> "）";
            case "〔" -> "〕";
            case "[" -> "]";
            case "{{" -> "}}";
            case "<<" -> ">>";
            case "《" -> "》";
            default -> "";
        };
    }

    private static Arbitrary<String> supplements() {
        return Combinators.combine(Arbitraries.of("{year}年", "〔{year:〇}〕", ""), Arbitraries.of(NUMERALS))
                .as((year, numeral) -> year + "增刊第{issue" + numeral + "}期");
    }

    private static Arbitrary<String> dates() {
        Arbitrary<String> parts = Arbitraries.of("", ":00", ":一");
        Arbitrary<String> made = Combinators.combine(
                        Arbitraries.of("", ":〇"), parts, parts, Arbitraries.of("", "< {weekday}>", " {weekday}"))
                .as((year, month, day, weekday) ->
                        "{year" + year + "}年{month" + month + "}月{day" + day + "}日" + weekday);
        Arbitrary<String> real = Arbitraries.of(
                "{year}-{month:00}-{day:00}",
                "{year}.{month}.{day}",
                "{day}/{month}/{year}",
                "{weekday}，{year}年{month}月{day}日");
        return Arbitraries.oneOf(made, real);
    }

    private Arbitrary<List<HeadLine>> heads() {
        Arbitrary<String> slots = Arbitraries.oneOf(
                        Arbitraries.of("{number}", "{compilers}", "{date}", "签发人：{approver}"), literal())
                .injectNull(0.4);
        return Combinators.combine(slots, slots, slots)
                .as((left, center, right) -> left == null && center == null && right == null
                        ? HeadLine.centered("{number}")
                        : HeadLine.of(left, center, right))
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    private Arbitrary<String> around(String fields) {
        return Combinators.combine(literal(), literal()).as((before, after) -> before + fields + after);
    }

    /** Words as a pattern writes them. */
    private Arbitrary<String> literal() {
        return words.name()
                .map(word -> word.replace("{", "{{")
                        .replace("}", "}}")
                        .replace("<", "<<")
                        .replace(">", ">>"));
    }
}
