package io.github.bulletin4j.examples.quickstart;

import static io.github.bulletin4j.model.TableColumn.column;
import static io.github.bulletin4j.model.TableColumn.integer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.composition.Role;
import io.github.bulletin4j.docx.DocxReader;
import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.html.HtmlRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.json.LayoutJson;
import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.layout.Length;
import io.github.bulletin4j.layout.Typeface;
import io.github.bulletin4j.markdown.MarkdownRenderer;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.HeadLine;
import io.github.bulletin4j.model.HouseStyle;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Label;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.text.PlainTextRenderer;
import io.github.bulletin4j.validation.Finding;
import io.github.bulletin4j.validation.IssueValidator;
import io.github.bulletin4j.validation.ValidationReport;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The code of the README, run. */
class UsageExampleTest {
    private static Issue issue() {
        Issue issue = Issue.builder(
                        Series.of("上海市快递行业", "党建、文明创建工作简报"),
                        IssueNumber.regular(2021, 32, 342),
                        LocalDate.of(2021, 10, 18))
                .compiledBy("上海市邮政管理局党建办", "文明办")
                .addArticle(Article.of("快递员入会工作全面启动", "近日，各区启动快递员入会工作。"))
                .addDistributionList(DistributionList.report("国家邮政局", "上海市文明办"))
                .build();
        return issue;
    }

    /** Paths of the README are relative to where a program runs; here they lead to the folder of the build. */
    private static final class Path {
        private static java.nio.file.Path of(String name) {
            return java.nio.file.Path.of("target", name);
        }
    }

    @Test
    void rendersIt() {
        Issue issue = issue();
        DocxRenderer.create().render(issue, Path.of("2021-32.docx"));
        DocxRenderer.builder().layout(Layout.gbt9704()).build().render(issue, Path.of("2021-32-gbt.docx"));
        assertThat(Path.of("2021-32.docx")).isNotEmptyFile();
        assertThat(Path.of("2021-32-gbt.docx")).isNotEmptyFile();
    }

    @Test
    void publishesIt() {
        Issue issue = issue();
        HtmlRenderer.create().render(issue, Path.of("2021-32.html"));
        String article = HtmlRenderer.builder()
                .fragment()
                .figures(figure -> "/pictures/" + figure.path())
                .paths()
                .build()
                .render(issue);
        String markdown = MarkdownRenderer.create().render(issue);
        String text = PlainTextRenderer.create().render(issue);
        assertThat(Path.of("2021-32.html")).isNotEmptyFile();
        assertThat(article).contains("data-path=\"articles[0]").doesNotContain("<html");
        assertThat(List.of(markdown, text)).allSatisfy(each -> assertThat(each).contains("近日，各区启动快递员入会工作。"));
    }

    @Test
    void readsItBackFromWord() {
        DocxRenderer.create().render(issue(), Path.of("2021-32.docx"));
        Recognition read = DocxReader.create().read(Path.of("2021-32.docx"));
        Issue same = read.issue();
        read.leftovers(); // what is in no part of the issue, with its place
        read.doubtful(); // what is only likely, or guessed: place, part, evidence
        read.comments(); // remarks at the margin
        assertThat(same).isEqualTo(issue());
        assertThat(read.leftovers()).isEmpty();
    }

    @Test
    void checksIt() {
        Issue issue = issue();
        ValidationReport report = IssueValidator.create().validate(issue);
        for (Finding finding : report.findings()) {
            System.out.println(finding.path() + " " + finding.code() + " " + finding.messageEn());
        }
        report.orThrow();
        assertThat(report.findings()).isEmpty();
    }

    @Test
    void readsAndWritesJson() {
        Issue issue = issue();
        IssueJson json = IssueJson.create();
        String text = json.write(issue);
        Issue same = json.read(text);
        assertThat(same).isEqualTo(issue);
    }

    @Test
    void readsWhatWasWrittenByHand() {
        Matcher sample = Pattern.compile("```json\n(\\{\n  \"formatVersion\".*?)```", Pattern.DOTALL)
                .matcher(readme());
        assertThat(sample.find()).isTrue();
        Issue issue = IssueJson.create().read(sample.group(1));
        assertThat(IssueValidator.create().validate(issue).findings()).isEmpty();
        assertThat(issue.compilers().get(0).format()).isEqualTo("海滨市港口管理局办公室编");
        assertThat(issue.distribution()).containsExactly(DistributionList.report("海滨市人民政府"));
    }

    @Test
    void makesATable() {
        record Member(String name, int submitted) {}

        Table table = Table.of(
                List.of(new Member("东港公司", 12), new Member("西港公司", 9)),
                column("企业名称", Member::name),
                integer("来稿数", Member::submitted));
        assertThat(table.rows()).hasSize(2);
    }

    @Test
    void printsInTheStyleOfTheHouse() {
        HouseStyle style = HouseStyle.builder()
                .number("〔{year}〕第{issue}期<（总第{cumulative}期）>")
                .head(HeadLine.centered("{number}"), HeadLine.of("{compilers}", null, "签发人：{approver}"))
                .label(Label.EDITOR, "责编")
                .build();
        Series series = Series.of("云岭市林业系统", "护林防火简报").withStyle(style);
        assertThat(style.format(IssueNumber.regular(2025, 4, 87))).isEqualTo("〔2025〕第4期（总第87期）");
        assertThat(IssueJson.create().read(inJson()).series()).isEqualTo(series);
    }

    /** The style as the README has it in JSON, in an issue. */
    private static String inJson() {
        Matcher piece =
                Pattern.compile("```json\n(\\{\"owner\".*?)```", Pattern.DOTALL).matcher(readme());
        assertThat(piece.find()).isTrue();
        return "{\"formatVersion\": \"1.0\", \"series\": " + piece.group(1) + "}";
    }

    private static String readme() {
        try {
            return Files.readString(java.nio.file.Path.of("../../README.md"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void changesTheLayout() {
        Layout layout = Layout.standard().toBuilder()
                .font(Typeface.FANGSONG, "仿宋")
                .format(
                        Role.HEADLINE,
                        headline -> headline.size(Length.parse("二号")).typeface(Typeface.XIAOBIAOSONG))
                .build();
        assertThat(layout.font(Typeface.FANGSONG)).isEqualTo("仿宋");
    }

    @Test
    void readsALayout() throws IOException {
        Files.writeString(
                java.nio.file.Path.of("target", "office.json"),
                "{\"layoutVersion\": \"1.0\", \"base\": \"gbt9704\", \"fonts\": {\"fangsong\": \"仿宋\"}}");
        Layout layout = LayoutJson.create().read(Path.of("office.json"));
        assertThat(layout.font(Typeface.FANGSONG)).isEqualTo("仿宋");
    }

    @Test
    void everyPieceOfTheReadmeIsHere() throws IOException {
        String here = squeeze(Files.readString(
                java.nio.file.Path.of("src/test/java/io/github/bulletin4j/examples/quickstart/UsageExampleTest.java")));
        List<JavaPiece> pieces = JavaPiece.all(readme());
        assertThat(pieces).hasSize(10).allSatisfy(piece -> assertThat(here).contains(squeeze(piece.code())));
    }

    @Test
    void everyPieceOfTheReadmeCompilesWithTheImportsThatItNames() {
        assertThat(JavaPiece.all(readme()))
                .allSatisfy(piece -> assertThat(piece.errors()).isEmpty());
        assertThat(new JavaPiece("", "Path.of(issue.toString());").errors())
                .singleElement()
                .asString()
                .contains("Path");
    }

    private static String squeeze(String code) {
        return code.replaceAll("\\s+", "");
    }
}
