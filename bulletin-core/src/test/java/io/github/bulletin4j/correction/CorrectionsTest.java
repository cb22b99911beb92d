package io.github.bulletin4j.correction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.model.Title;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.testing.Strings;
import io.github.bulletin4j.validation.IssueValidator;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class CorrectionsTest {

    private static final IssueValidator VALIDATOR = IssueValidator.create();

    private static final Set<String> UNPRINTED = Set.of("id", "copyNumber", "alt", "mediaType", "target");

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void anIssueWithoutFindingsStaysTheSame(@ForAll("clean") Issue issue) {
        assertThat(Corrections.all().apply(issue)).isSameAs(issue);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void noSuggestionIsLeft(@ForAll("slips") List<String> texts) {
        Issue issue = paragraphs(texts);
        Issue corrected = Corrections.all().apply(issue);
        assertThat(VALIDATOR.validate(corrected).findings()).allMatch(finding -> finding.suggestion() == null);
    }

    @Example
    void everyPrintedStringIsCorrectedAndNoOther() {
        for (Issue sample : List.of(SampleIssues.full(), SampleIssues.further(), SampleIssues.special())) {
            for (String path : Strings.paths(sample)) {
                Issue wrong = Strings.replace(sample, path, "一,二");
                Issue right = Strings.replace(sample, path, "一，二");
                boolean printed = !UNPRINTED.contains(path.substring(path.lastIndexOf('.') + 1));
                assertThat(Corrections.all().apply(wrong)).as(path).isEqualTo(printed ? right : wrong);
            }
        }
    }

    @Example
    void theCodesThatAreNamedAreFollowedAndNoOthers() {
        Issue issue = paragraphs(List.of("共 3人,已经到齐。。"));
        assertThat(Corrections.of("digit-spacing", "doubled-punctuation").apply(issue))
                .isEqualTo(paragraphs(List.of("共3人,已经到齐。")));
    }

    @Example
    void aCodeThatMakesNoSuggestionsIsRefused() {
        assertThatThrownBy(() -> Corrections.of("too-long"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("digit-spacing")
                .hasMessageEndingWith("got too-long");
    }

    @Example
    void piecesKeepTheirForm() {
        Paragraph wrong = new Paragraph(List.of(new Text("办公("), new Strong("OA"), new Text(")系统。")));
        Paragraph right = new Paragraph(List.of(new Text("办公（"), new Strong("OA"), new Text("）系统。")));
        assertThat(Corrections.all().apply(with(wrong))).isEqualTo(with(right));
    }

    @Example
    void aPairOverSeveralPiecesChangesAsAWholeOrNotAtAll() {
        assertThat(corrected("开展\"", "清河", "\"行动。")).isEqualTo(pieces("开展“", "清河", "”行动。"));
        assertThat(corrected("开展\"清", "河\"行动\"", "。")).isEqualTo(pieces("开展\"清", "河\"行动\"", "。"));
        assertThat(corrected("办公 ", "(OA)", "系统。")).isEqualTo(pieces("办公", "（OA）", "系统。"));
        assertThat(corrected("办公(", "OA)", " 系统。")).isEqualTo(pieces("办公（", "OA）", "系统。"));
    }

    private static Issue corrected(String first, String second, String third) {
        return Corrections.all().apply(pieces(first, second, third));
    }

    private static Issue pieces(String first, String second, String third) {
        return with(new Paragraph(List.of(new Text(first), new Strong(second), new Text(third))));
    }

    private static Issue paragraphs(List<String> texts) {
        return with(texts.stream().map(Paragraph::of).toArray(Paragraph[]::new));
    }

    private static Issue with(Paragraph... paragraphs) {
        return SampleIssues.minimal().toBuilder()
                .articles(List.of(
                        Article.builder(Title.of("题")).body(List.of(paragraphs)).build()))
                .build();
    }

    @Provide
    Arbitrary<Issue> clean() {
        return IssueArbitraries.cleanIssues();
    }

    @Provide
    Arbitrary<List<String>> slips() {
        Arbitrary<String> piece = Arbitraries.of(
                "会议", ",", "。。", "“", "”", "\"", "'", "(", ")", " ", "3", "~", "...", "…", "０", "二0二三", "03月", "，", "《",
                "》");
        return piece.list()
                .ofMinSize(1)
                .ofMaxSize(8)
                .map(list -> "文" + String.join("", list))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4);
    }
}
