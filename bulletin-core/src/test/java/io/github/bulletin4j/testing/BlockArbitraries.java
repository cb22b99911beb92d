package io.github.bulletin4j.testing;

import io.github.bulletin4j.model.Addressee;
import io.github.bulletin4j.model.Block;
import io.github.bulletin4j.model.Figure;
import io.github.bulletin4j.model.FigureRow;
import io.github.bulletin4j.model.Heading;
import io.github.bulletin4j.model.Image;
import io.github.bulletin4j.model.Inline;
import io.github.bulletin4j.model.LineBreak;
import io.github.bulletin4j.model.Link;
import io.github.bulletin4j.model.ListBlock;
import io.github.bulletin4j.model.ListItem;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Quote;
import io.github.bulletin4j.model.Signature;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.testing.SampleExif.Entry;
import java.math.BigDecimal;
import java.nio.ByteOrder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/** Blocks of all kinds and bodies made of them. */
final class BlockArbitraries {

    private final Vocabulary words;
    private final TableArbitraries tables;

    BlockArbitraries(Vocabulary words) {
        this.words = words;
        this.tables = new TableArbitraries(words);
    }

    /** Two paragraphs and then blocks of any kind, the levels of headings not skipping. */
    Arbitrary<List<Block>> bodies() {
        return Combinators.combine(plain(), plain(), blocks().list().ofMaxSize(5))
                .as((first, second, more) -> {
                    List<Block> body = new ArrayList<>(List.of(first, second));
                    int deepest = 0;
                    for (Block block : more) {
                        Block next = block;
                        if (block instanceof Heading heading) {
                            deepest = Math.min(heading.level(), deepest + 1);
                            next = new Heading(deepest, heading.text(), heading.marker(), heading.runIn());
                        }
                        body.add(next);
                    }
                    return body;
                });
    }

    private Arbitrary<Block> blocks() {
        return Arbitraries.frequencyOf(
                Tuple.of(4, plain()),
                Tuple.of(3, paragraphs()),
                Tuple.of(3, headings()),
                Tuple.of(1, lists()),
                Tuple.of(1, tables.tables().map(TableBlock::new)),
                Tuple.of(1, figures().map(figure -> (Block) figure)),
                Tuple.of(1, figures().list().ofMinSize(2).ofMaxSize(4).map(figures -> (Block) new FigureRow(figures))),
                Tuple.of(1, signatures()),
                Tuple.of(1, words.name().map(Addressee::new)),
                Tuple.of(1, words.prose().map(Quote::new)));
    }

    private Arbitrary<Block> plain() {
        return words.prose().map(Paragraph::of);
    }

    private Arbitrary<Block> paragraphs() {
        return inlines().map(Paragraph::new);
    }

    private Arbitrary<List<Inline>> inlines() {
        Arbitrary<Inline> inline = Arbitraries.frequencyOf(
                Tuple.of(3, words.prose().map(Text::new)),
                Tuple.of(3, words.prose().map(Strong::new)),
                Tuple.of(1, words.name().map(text -> new Link(text, "https://example.org/" + text.length()))),
                Tuple.of(1, Arbitraries.just(new LineBreak())));
        return inline.list().ofMinSize(1).ofMaxSize(4);
    }

    private Arbitrary<Block> headings() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 4),
                        words.name(),
                        Arbitraries.of(Heading.Marker.class),
                        Arbitraries.of(false, false, true))
                .as(Heading::new);
    }

    private Arbitrary<Block> lists() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.oneOf(
                                        words.line().map(ListItem::of),
                                        inlines().map(ListItem::new))
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(3))
                .as(ListBlock::new);
    }

    private Arbitrary<Block> signatures() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(0, 40_000).map(LocalDate::ofEpochDay);
        return Combinators.combine(words.name().list().ofMinSize(1).ofMaxSize(2), dates.injectNull(0.3))
                .as(Signature::new);
    }

    private Arbitrary<Figure> figures() {
        Arbitrary<Integer> side = Arbitraries.integers().between(1, 6);
        Arbitrary<Image> drawings = Combinators.combine(side, side, Arbitraries.of(0x000000, 0xFFFFFF, 0xC00000))
                .as(SampleImages::png);
        Arbitrary<Image> photographs = Combinators.combine(
                        side, side, Arbitraries.integers().between(1, 8))
                .as((width, height, orientation) -> SampleImages.jpeg(
                        width, height, SampleExif.segment(ByteOrder.BIG_ENDIAN, Entry.orientation(orientation))));
        Arbitrary<Image> images = Arbitraries.oneOf(
                drawings, photographs, Combinators.combine(side, side).as(SampleImages::gif));
        Arbitrary<BigDecimal> widths = Arbitraries.of(new BigDecimal("80"), new BigDecimal("60.5"));
        return Combinators.combine(
                        images,
                        widths.injectNull(0.4),
                        words.name().injectNull(0.4),
                        words.line().injectNull(words.isWild() ? 0.3 : 0))
                .as(Figure::new);
    }
}
