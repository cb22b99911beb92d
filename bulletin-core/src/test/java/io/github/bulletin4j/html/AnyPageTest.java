package io.github.bulletin4j.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Composer;
import io.github.bulletin4j.composition.PrintedFigure;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.BrokenIssues;
import io.github.bulletin4j.testing.Fault;
import io.github.bulletin4j.testing.HostileIssues;
import io.github.bulletin4j.testing.HtmlText;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.ReadText;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What holds for the page of every issue, whatever it says. */
class AnyPageTest {
    private static final HtmlRenderer RENDERER = HtmlRenderer.create();

    private static final Set<String> ELEMENTS = Set.of(
            ("html head meta title style body article header div section footer nav aside p h1 h2 h3 h4 h5 h6 ol ul li table"
                            + " caption colgroup thead tbody tr th td figure figcaption img blockquote address span strong a"
                            + " time bdi br")
                    .split(" "));

    private static final Set<String> ATTRIBUTES = Set.of(
            ("lang charset name content class id href datetime scope colspan rowspan span src alt width height dir title role"
                            + " aria-label aria-level")
                    .split(" "));

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    @Provide
    Arbitrary<Issue> clean() {
        return IssueArbitraries.cleanIssues();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void itsTextIsThatOfThePlainText(@ForAll("issues") Issue issue) {
        saysThePlainText(issue);
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF)
    void ofAFaultyIssueNothingIsLost(@ForAll("clean") Issue clean, @ForAll Fault fault, @ForAll long seed) {
        saysThePlainText(fault.plant(clean, new Random(seed)).issue());
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void ofADraftNothingIsLost(@ForAll("issues") Issue whole, @ForAll long seed) {
        saysThePlainText(BrokenIssues.breakUp(whole, seed));
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void whatLooksLikeMarkupIsText(@ForAll("issues") Issue whole, @ForAll long seed) {
        Issue issue = HostileIssues.of(whole, seed);
        saysThePlainText(issue);
        String html = RENDERER.render(issue);
        Parser parser = Parser.htmlParser().setTrackErrors(10);
        Document page = Jsoup.parse(html, "", parser);
        assertThat(parser.getErrors()).isEmpty();
        for (Element element :
                page.getAllElements().subList(1, page.getAllElements().size())) {
            assertThat(ELEMENTS).contains(element.tagName());
            assertThat(element.attributes()).extracting(Attribute::getKey).allMatch(ATTRIBUTES::contains);
        }
        assertThat(page.select("style")).hasSize(1);
        assertThat(page.select("a")).extracting(link -> link.attr("href")).allMatch(AnyPageTest::leadsToAKnownPlace);
        assertThat(html).doesNotContainPattern("[\\p{Cntrl}&&[^\n\t]]|[\\uFFFE\\uFFFF\\p{Cs}]");
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void everyPictureSaysWhatItShows(@ForAll("issues") Issue whole, @ForAll long seed) {
        Issue issue = HostileIssues.of(whole, seed);
        List<String> said = new ArrayList<>();
        Composer.compose(issue, part -> {
            if (part instanceof PrintedFigure figure) {
                said.add(figure.figure().alt() == null ? "" : figure.figure().alt());
            }
        });
        Document page = Jsoup.parse(RENDERER.render(issue));
        assertThat(page.select(".bulletin :not(.figure-row) > .figure img").eachAttr("alt"))
                .extracting(ReadText::pieces)
                .isEqualTo(said.stream().map(ReadText::pieces).toList());
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void headingsLeaveNoLevelOut(@ForAll("issues") Issue whole, @ForAll long seed) {
        int before = 0;
        for (Element heading :
                Jsoup.parse(RENDERER.render(BrokenIssues.breakUp(whole, seed))).select("h1,h2,h3,h4,h5,h6")) {
            String level = heading.attr("aria-level");
            int next = level.isEmpty() ? heading.tagName().charAt(1) - '0' : Integer.parseInt(level);
            assertThat(next).isBetween(1, before + 1);
            before = next;
        }
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void everyIdIsThereOnceAndEveryReferenceLeadsToOne(@ForAll("issues") Issue whole, @ForAll long seed) {
        Document page = Jsoup.parse(RENDERER.render(BrokenIssues.breakUp(whole, seed)));
        List<String> ids = page.select("[id]").eachAttr("id");
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.select("a[href^=#]").eachAttr("href").stream()
                        .map(reference -> reference.substring(1))
                        .collect(Collectors.toSet()))
                .isSubsetOf(ids);
    }

    private static void saysThePlainText(Issue issue) {
        assertThat(ReadText.pieces(HtmlText.of(RENDERER.render(issue))))
                .isEqualTo(ReadText.pieces(PlainTextRenderer.create().render(issue)));
    }

    private static boolean leadsToAKnownPlace(String address) {
        return address.matches("(?i)(https?://|mailto:|#)[\\x21-\\x7E]*");
    }
}
