package io.github.bulletin4j.recognition.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Compilers;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.model.TableBlock;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.recognition.SeenLook.Alignment;
import io.github.bulletin4j.testing.TypedDocument;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tables that only lay out the foot or the head are read as its lines; tables of the text stay tables. */
class LayoutTablesTest {
    static Stream<Arguments> feet() {
        return Stream.of(
                Arguments.of("a row for each list", new String[] {"报送：县委办，县政府办", "抄送：各乡镇，县直各单位"}),
                Arguments.of("labels in cells of their own", new String[] {"报送：|县委办，县政府办", "抄送：|各乡镇，县直各单位"}),
                Arguments.of("labels without colons", new String[] {"报送|县委办，县政府办", "抄送|各乡镇，县直各单位"}),
                Arguments.of("all lists in one cell", new String[] {"报送：县委办，县政府办\n抄送：各乡镇，县直各单位"}),
                Arguments.of("empty cells", new String[] {"|报送：县委办，县政府办|", "抄送：各乡镇，县直各单位||"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("feet")
    void listsInATableAreDistributionLists(String name, String[] rows) {
        Recognition read = TypedDocument.withArticle().table(rows).read();
        assertThat(read.issue().distribution())
                .containsExactly(
                        list(DistributionList.Kind.REPORT, "县委办", "县政府办"),
                        list(DistributionList.Kind.COPY, "各乡镇", "县直各单位"));
        assertThat(read.issue().articles().get(0).body()).containsExactly(Paragraph.of("各乡镇开展了巡查。"));
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void aRowForEachRecipientIsAListInLines() {
        Recognition read = TypedDocument.withArticle()
                .table("报送：|县委办", "|县政府办", "|县人大办", "共印30份|")
                .read();
        assertThat(read.issue().distribution())
                .containsExactly(new DistributionList(
                        DistributionList.Kind.REPORT,
                        DistributionList.Arrangement.LINES,
                        List.of(Recipient.of("县委办"), Recipient.of("县政府办"), Recipient.of("县人大办"))));
        assertThat(read.issue().colophon())
                .isEqualTo(Colophon.builder().printRun(30).build());
        assertThat(read.leftovers()).isEmpty();
    }

    private static DistributionList list(DistributionList.Kind kind, String... names) {
        return new DistributionList(
                kind,
                DistributionList.Arrangement.JOINED,
                Stream.of(names).map(Recipient::of).toList());
    }

    @Test
    void aTableWithPeopleAndPrintingIsTheColophon() {
        Issue issue = TypedDocument.withArticle()
                .line("报送：县委办，县政府办")
                .table("编辑：周某|审核：吴某", "共印30份|", "山林县林业局办公室|2024年11月8日印发")
                .read()
                .issue();
        assertThat(issue.colophon())
                .isEqualTo(Colophon.builder()
                        .editor("周某")
                        .reviewer("吴某")
                        .printRun(30)
                        .printing(new Printing("山林县林业局办公室", LocalDate.of(2024, 11, 8)))
                        .build());
    }

    @Test
    void aTableWithNumberOfficeAndDateIsTheHead() {
        Recognition read = TypedDocument.empty()
                .table("山林简报", "2024年第8期")
                .table("山林县林业局编|2024年11月8日")
                .title("护林工作有序开展")
                .line("各乡镇开展了巡查。")
                .read();
        assertThat(read.issue().series().name()).isEqualTo("山林简报");
        assertThat(read.issue().number()).isEqualTo(IssueNumber.regular(2024, 8));
        assertThat(read.issue().compilers()).containsExactly(new Compilers(List.of("山林县林业局"), "编", null));
        assertThat(read.issue().date()).isEqualTo(LocalDate.of(2024, 11, 8));
        assertThat(read.issue().articles()).hasSize(1);
        assertThat(read.leftovers()).isEmpty();
    }

    static Stream<Arguments> tables() {
        return Stream.of(
                Arguments.of("figures at the end", new String[] {"乡镇|巡查", "东乡|35", "西乡|41"}),
                Arguments.of("a label among figures", new String[] {"乡镇|巡查", "报送：|3", "西乡|41"}),
                Arguments.of("people to call", new String[] {"联系人|电话|备注", "周某|5550123|无", "吴某|5550124|无"}),
                Arguments.of("people to call, each with a label", new String[] {"联系人：周某|电话：5550123"}),
                Arguments.of("what is sent and received", new String[] {"发送|接收", "35|41"}),
                Arguments.of("duties and names", new String[] {"编辑|审核|签发", "周某|吴某|郑某"}),
                Arguments.of("a label and a sentence", new String[] {"抄送：各乡镇", "各乡镇要在十日内报送巡查情况。"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tables")
    void anotherTableStaysOneOfTheText(String name, String[] rows) {
        Issue issue = TypedDocument.withArticle().table(rows).read().issue();
        assertThat(issue.articles().get(0).body()).hasAtLeastOneElementOfType(TableBlock.class);
        assertThat(issue.distribution()).isEmpty();
    }

    static Stream<Arguments> heads() {
        return Stream.of(
                Arguments.of("an office and a date", new String[] {"山林县林业局办公室|2024年11月8日"}),
                Arguments.of("offices with what they do", new String[] {"山林县林业局编|2024年11月8日", "签发人：周某"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("heads")
    void aTableBelowTheNumberIsOfTheHead(String name, String[] rows) {
        Issue issue = TypedDocument.titled()
                .line("内部资料 注意保存", Alignment.CENTER)
                .table(rows)
                .title("护林工作有序开展")
                .line("各乡镇开展了巡查。")
                .read()
                .issue();
        assertThat(issue.date()).isEqualTo(LocalDate.of(2024, 11, 8));
        assertThat(issue.compilers()).hasSize(1);
        assertThat(issue.articles().get(0).body()).containsExactly(Paragraph.of("各乡镇开展了巡查。"));
    }

    static Stream<Arguments> days() {
        return Stream.of(
                Arguments.of("several days", true, new String[] {"2024年11月5日|巡查", "2024年11月6日|补植"}),
                Arguments.of("days of reports", true, new String[] {"2024年11月5日|工作简报", "2024年11月6日|工作专报"}),
                Arguments.of("one day below a headline", false, new String[] {"2024年11月5日|巡查"}));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("days")
    void aTableOfDaysStaysOneOfTheText(String name, boolean above, String[] rows) {
        TypedDocument document = TypedDocument.titled();
        if (above) {
            document.table(rows);
        }
        document.title("护林工作有序开展");
        if (!above) {
            document.table(rows);
        }
        Issue issue = document.line("各乡镇开展了巡查。").read().issue();
        assertThat(issue.articles()).flatExtracting(Article::body).hasAtLeastOneElementOfType(TableBlock.class);
        assertThat(issue.date()).isNull();
    }

    @Test
    void aTableOfIssuesAboveTheTextStaysOneOfTheText() {
        Issue issue = TypedDocument.titled()
                .line("山林县林业局编\t2024年11月8日")
                .table("期号|篇数", "2024年第7期|5", "2024年第8期|6")
                .line("各乡镇开展了巡查。")
                .read()
                .issue();
        assertThat(issue.articles().get(0).body()).hasAtLeastOneElementOfType(TableBlock.class);
    }
}
