package io.github.bulletin4j.json;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Alignment;
import io.github.bulletin4j.layout.FootFormat;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.LayoutBuilder;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.PageNumberFormat;
import io.github.bulletin4j.layout.Paper;
import io.github.bulletin4j.layout.ParagraphFormatBuilder;
import io.github.bulletin4j.layout.Rule;
import io.github.bulletin4j.layout.TableFormat;
import io.github.bulletin4j.layout.TextGrid;
import io.github.bulletin4j.layout.Typeface;
import java.util.List;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Layouts that differ from a built-in one in some parts, by values of all units. */
final class LayoutArbitraries {

    private LayoutArbitraries() {}

    static Arbitrary<Layout> layouts() {
        return Combinators.combine(
                        Arbitraries.of(Layout.standard(), Layout.gbt9704()),
                        changes().list().ofMaxSize(8))
                .as(LayoutArbitraries::changed);
    }

    /** Changes that do not go with those before are left out. */
    private static Layout changed(Layout base, List<UnaryOperator<LayoutBuilder>> changes) {
        Layout layout = base;
        for (UnaryOperator<LayoutBuilder> change : changes) {
            try {
                layout = change.apply(layout.toBuilder()).build();
            } catch (IllegalArgumentException e) {
                // stays as it was
            }
        }
        return layout;
    }

    private static Arbitrary<UnaryOperator<LayoutBuilder>> changes() {
        Arbitrary<Typeface> typefaces = Arbitraries.of(Typeface.class);
        return Arbitraries.oneOf(List.of(
                Combinators.combine(margins(), margins(), margins(), margins())
                        .as((top, right, bottom, left) -> layout -> layout.paper(Paper.a4(top, right, bottom, left))),
                Combinators.combine(
                                margins(),
                                Arbitraries.integers().between(10, 40),
                                Arbitraries.integers().between(8, 40))
                        .as((margin, characters, lines) -> layout -> layout.page(
                                new Paper(
                                        Length.millimetres(184), Length.parse("26cm"), margin, margin, margin, margin),
                                characters,
                                lines)),
                Combinators.combine(
                                sizes(),
                                Arbitraries.integers().between(10, 30),
                                Arbitraries.integers().between(-8, 8))
                        .as((size, characters, tracking) -> layout -> layout.grid(
                                new TextGrid(characters, 20, size, Length.points(30), Length.twips(tracking)))),
                distances().map(top -> layout -> layout.mastheadTop(top)),
                Combinators.combine(typefaces, Arbitraries.of("华文中宋", "Noto Serif CJK SC", "A \"B\""))
                        .as((typeface, font) -> layout -> layout.font(typeface, font)),
                Arbitraries.of("Arial", "Times").map(font -> layout -> layout.latinFont(font)),
                Combinators.combine(
                                Arbitraries.of(Role.class),
                                formats().list().ofMinSize(1).ofMaxSize(5))
                        .as((role, formats) -> layout -> layout.format(role, format -> {
                            ParagraphFormatBuilder changed = format;
                            for (UnaryOperator<ParagraphFormatBuilder> change : formats) {
                                changed = change.apply(changed);
                            }
                            return changed;
                        })),
                Combinators.combine(typefaces, typefaces, sizes(), distances(), strokes(), distances())
                        .as((cells, header, size, height, border, margin) ->
                                layout -> layout.table(new TableFormat(cells, header, size, height, border, margin))),
                Combinators.combine(Arbitraries.of(PageNumberFormat.Position.class), typefaces, sizes(), distances())
                        .as((position, typeface, size, distance) ->
                                layout -> layout.pageNumber(new PageNumberFormat(position, typeface, size, distance))),
                Combinators.combine(strokes(), strokes(), Arbitraries.of("0pt", "1.5pt", "5pt"))
                        .as((outer, inner, squeeze) ->
                                layout -> layout.foot(new FootFormat(outer, inner, Length.parse(squeeze))))));
    }

    private static Arbitrary<UnaryOperator<ParagraphFormatBuilder>> formats() {
        Arbitrary<Rule> rules = Combinators.combine(strokes(), colors(), Arbitraries.of("0pt", "1mm", "11pt"))
                .as((width, color, distance) -> new Rule(width, color, Length.parse(distance)));
        Arbitrary<Boolean> truths = Arbitraries.of(true, false);
        return Arbitraries.oneOf(List.of(
                Arbitraries.of(Typeface.class).map(typeface -> format -> format.typeface(typeface)),
                sizes().map(size -> format -> format.size(size)),
                colors().map(color -> format -> format.color(color)),
                truths.map(bold -> format -> format.bold(bold)),
                Arbitraries.of(Alignment.class).map(alignment -> format -> format.alignment(alignment)),
                distances().map(before -> format -> format.before(before)),
                distances().map(after -> format -> format.after(after)),
                distances().map(line -> format -> format.line(line)),
                Arbitraries.of("-2em", "0pt", "2em", "1cm")
                        .map(first -> format -> format.firstLineIndent(Length.parse(first))),
                distances().map(left -> format -> format.leftIndent(left)),
                distances().map(right -> format -> format.rightIndent(right)),
                truths.map(keep -> format -> format.keepWithNext(keep)),
                truths.map(starts -> format -> format.startsPage(starts)),
                rules.injectNull(0.3).map(rule -> format -> format.ruleBelow(rule))));
    }

    private static Arbitrary<Length> margins() {
        return Arbitraries.of("0pt", "15mm", "2.54cm", "37mm", "79.4pt").map(Length::parse);
    }

    private static Arbitrary<Length> sizes() {
        return Arbitraries.of("三号", "小四", "16pt", "10.5pt", "二号", "1em", "5mm").map(Length::parse);
    }

    private static Arbitrary<Length> distances() {
        return Arbitraries.of("0pt", "0em", "0.5line", "1line", "2em", "12.345mm", "31pt")
                .map(Length::parse);
    }

    private static Arbitrary<Length> strokes() {
        return Arbitraries.of("0.25pt", "0.35mm", "2.25pt", "12pt").map(Length::parse);
    }

    private static Arbitrary<String> colors() {
        return Arbitraries.of("000000", "FF0000", "C00000");
    }
}
