package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Contents;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.testing.IssueArbitraries;
import io.github.bulletin4j.testing.SampleIssues;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A document that was rendered here gives its issue back. */
class ReadBackTest {
    private static final DocxReader READER = DocxReader.create();
    private static final DocxRenderer STANDARD = DocxRenderer.create();
    private static final DocxRenderer GBT =
            DocxRenderer.builder().layout(Layout.gbt9704()).build();
    private static final DocxRenderer CHANGED = DocxRenderer.builder()
            .layout(Layout.standard().toBuilder()
                    .format(Role.BODY, format -> format.size(Length.points(12)))
                    .build())
            .build();

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF)
    void anIssueIsTheSameAfterItsDocument(@ForAll("issues") Issue issue) {
        isRead(STANDARD.render(issue), issue);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF)
    void theLayoutMakesNoDifference(@ForAll("issues") Issue issue) {
        isRead(GBT.render(issue), issue);
        isRead(CHANGED.render(issue), issue);
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 20, 26, 60})
    void aLineThatIsSetOnTwoIsReadAsOne(int characters) {
        HouseStyle approved = HouseStyle.builder()
                .head(List.of(
                        HeadLine.of("{number}", null, "签发人：{approver}"), HeadLine.of("{compilers}", null, "{date}")))
                .build();
        String office = "办".repeat(characters);
        for (HouseStyle style : List.of(HouseStyle.standard(), approved)) {
            Issue issue = SampleIssues.minimal().toBuilder()
                    .series(Series.of("简报").withStyle(style))
                    .compiledBy(office)
                    .colophon(Colophon.builder()
                            .approver(office)
                            .printing(Printing.of(office, LocalDate.of(2023, 5, 9)))
                            .build())
                    .build();
            isRead(STANDARD.render(issue), issue);
            isRead(GBT.render(issue), issue);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"{n}.{headline}{leader}{page}", "{headline}（第{page}页）"})
    void contentsWithPagesAreRead(String contents) {
        HouseStyle style = HouseStyle.builder().contents(contents).build();
        Issue full = SampleIssues.full();
        Issue issue = full.toBuilder()
                .series(full.series().withStyle(style))
                .contents(Contents.standard())
                .build();
        isRead(STANDARD.render(issue), issue);
        isRead(GBT.render(issue), issue);
    }

    @Test
    void theSampleIsTheSameAfterItsDocument() {
        isRead(STANDARD.render(SampleIssues.full()), SampleIssues.full());
    }

    private static void isRead(byte[] document, Issue issue) {
        Recognition read = READER.read(document);
        assertThat(difference(read.issue(), issue)).isEmpty();
        assertThat(read.issue()).isEqualTo(issue);
        assertThat(read.leftovers()).isEmpty();
        assertThat(read.doubtful()).isEmpty();
    }

    /** Where two issues begin to differ, short enough to read. */
    private static String difference(Issue read, Issue issue) {
        String one = read.toString();
        String other = issue.toString();
        int at = 0;
        while (at < Math.min(one.length(), other.length()) && one.charAt(at) == other.charAt(at)) {
            at++;
        }
        return one.equals(other) ? "" : "read " + piece(one, at) + " for " + piece(other, at);
    }

    private static String piece(String text, int at) {
        return text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 40));
    }
}
