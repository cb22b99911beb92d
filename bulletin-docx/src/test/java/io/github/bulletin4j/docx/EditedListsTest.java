package io.github.bulletin4j.docx;

import static io.github.bulletin4j.docx.EditedDocument.paragraphOf;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Recipient;
import io.github.bulletin4j.recognition.Recognition;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values that editors put into a line beside others or take out of it: the others stay what they were. */
class EditedListsTest {
    private static final Recipient WITH_UNITS = new Recipient("市港务局", List.of("办公室", "调度处", "安监处"));

    private static Recognition edited(Issue issue, String holding, String before, String after) {
        return DocxReader.create()
                .read(EditedDocument.part(DocxRenderer.create().render(issue), "word/document.xml", body -> {
                    String line = paragraphOf(body, holding);
                    String text = line.replaceAll("<w:tab/>", "\t").replaceAll("<[^>]*>", "");
                    assertThat(text).contains(before);
                    return body.replace(
                            line,
                            line.substring(0, line.indexOf("<w:r>")) + "<w:r><w:t xml:space=\"preserve\">"
                                    + text.replace(before, after).replace("\t", "</w:t><w:tab/><w:t>")
                                    + "</w:t></w:r></w:p>");
                }));
    }

    private static Issue sent() {
        return EditedIssue.issue().toBuilder()
                .distribution(List.of(new DistributionList(
                        DistributionList.Kind.SEND,
                        DistributionList.Arrangement.JOINED,
                        List.of(Recipient.of("市交通运输委"), Recipient.of("市应急局"), WITH_UNITS))))
                .build();
    }

    static Stream<Arguments> recipients() {
        Recipient one = Recipient.of("市交通运输委");
        Recipient two = Recipient.of("市应急局");
        Recipient other = Recipient.of("市商务委员会");
        return Stream.of(
                Arguments.of("市交通运输委，", "", List.of(two, WITH_UNITS)),
                Arguments.of("，市应急局", "", List.of(one, WITH_UNITS)),
                Arguments.of("市交通运输委", "市商务委员会，市交通运输委", List.of(other, one, two, WITH_UNITS)),
                Arguments.of("市应急局", "市应急局，市商务委员会", List.of(one, two, other, WITH_UNITS)),
                Arguments.of("市应急局", "市应急局，东港区商务委", List.of(one, two, Recipient.of("东港区商务委"), WITH_UNITS)),
                Arguments.of("、调度处", "", List.of(one, two, new Recipient("市港务局", List.of("办公室", "安监处")))));
    }

    @ParameterizedTest
    @MethodSource("recipients")
    void recipientsBesideOthers(String before, String after, List<Recipient> expected) {
        Recognition read = edited(sent(), "市应急局", before, after);
        assertThat(read.issue().distribution().get(0).recipients()).isEqualTo(expected);
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void aRecipientBehindAnotherMarkIsOneAndTheLineIsToldToBePrintedOtherwise() {
        Recognition read = edited(sent(), "市应急局", "市应急局", "市应急局、市商务委员会");
        assertThat(read.issue().distribution().get(0).recipients()).hasSize(4).contains(Recipient.of("市商务委员会"));
        assertThat(read.leftovers()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"市应急局，", "市应急局， ", "市应急局，，\u3000"})
    void amongMarksWithNothingBetweenIsNoRecipient(String after) {
        Recognition read = edited(sent(), "市应急局", "市应急局", after);
        assertThat(read.issue()).isEqualTo(sent());
        assertThat(read.leftovers()).hasSize(1);
    }

    private static Issue credited() {
        return EditedIssue.issue().toBuilder()
                .colophon(Colophon.builder()
                        .editor("赵某")
                        .reviewer("钱某某")
                        .phone("0000-1234567")
                        .build())
                .build();
    }

    @ParameterizedTest
    @CsvSource({"editor, 赵某", "reviewer, 钱某某", "phone, 0000-1234567"})
    void aCreditThatIsTakenOutLeavesTheOthers(String credit, String value) {
        Issue issue = credited();
        String[] found = new String[1];
        Recognition read = DocxReader.create()
                .read(EditedDocument.part(DocxRenderer.create().render(issue), "word/document.xml", body -> {
                    String line = paragraphOf(body, "0000-1234567");
                    String text = line.replaceAll("<[^>]*>", "");
                    String rest = text.replaceAll("[^ \u3000]*" + value + "[ \u3000]*", "")
                            .stripTrailing();
                    found[0] = rest;
                    return body.replace(
                            line,
                            line.substring(0, line.indexOf("<w:r>")) + "<w:r><w:t xml:space=\"preserve\">" + rest
                                    + "</w:t></w:r></w:p>");
                }));
        Colophon colophon = read.issue().colophon();
        assertThat(colophon.editor()).isEqualTo(credit.equals("editor") ? null : "赵某");
        assertThat(colophon.reviewer()).isEqualTo(credit.equals("reviewer") ? null : "钱某某");
        assertThat(colophon.phone()).isEqualTo(credit.equals("phone") ? null : "0000-1234567");
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void aCreditThatIsPutInIsOfNoOtherAndIsToldToBeLeftOver() {
        Recognition read = edited(credited(), "0000-1234567", "钱某某", "钱某某　摄影：孙某");
        assertThat(read.issue().colophon()).isEqualTo(credited().colophon());
        assertThat(read.leftovers()).anyMatch(left -> left.text().contains("摄影：孙某"));
    }

    @Test
    void authorsAndKeywordsAreOnesOfTheirLists() {
        Issue issue = EditedIssue.issue().toBuilder()
                .articles(List.of(Article.of("东区开展巡查", "已经落实。").toBuilder()
                        .contributor("东区分局")
                        .authors(List.of("李某", "周某某"))
                        .build()))
                .build();
        assertThat(authors(edited(issue, "周某某", "周某某", "周某某、吴某"))).containsExactly("李某", "周某某", "吴某");
        assertThat(authors(edited(issue, "周某某", "李某", "吴某某某、李某"))).containsExactly("吴某某某", "李某", "周某某");
        assertThat(authors(edited(issue, "周某某", "、周某某", ""))).containsExactly("李某");
    }

    private static List<String> authors(Recognition read) {
        assertThat(read.issue().articles().get(0).contributor()).isEqualTo("东区分局");
        return read.issue().articles().get(0).authors();
    }
}
