import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.IssueNumber;
import io.github.bulletin4j.model.Series;
import io.github.bulletin4j.validation.IssueValidator;
import java.nio.file.Path;
import java.time.LocalDate;

/** An application that has nothing but the published artifacts. */
public final class Consumer {
    private Consumer() {}

    /**
     * Checks an issue and writes it.
     *
     * @param args none
     */
    public static void main(String[] args) {
        Issue issue = Issue.builder(
                        Series.of("云岭市林业系统", "护林防火简报"), IssueNumber.regular(2026, 1), LocalDate.of(2026, 1, 8))
                .compiledBy("云岭市森林防火办公室")
                .addArticle(Article.of("入冬以来未发生森林火灾", "入冬以来，全市未发生森林火灾。"))
                .build();
        IssueValidator.create().validate(issue).orThrow();
        DocxRenderer.create().render(issue, Path.of("target/bulletin.docx"));
        System.out.println("Written by the published artifacts: target/bulletin.docx");
    }
}
