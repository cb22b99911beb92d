package io.github.bulletin4j.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.layout.Layout;
import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.DistributionList;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Paragraph;
import io.github.bulletin4j.model.Strong;
import io.github.bulletin4j.model.Text;
import io.github.bulletin4j.testing.SampleIssues;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages are planned as they fill: what is held does not grow with the issue. */
class PageMemoryTest {
    private static final int PARAGRAPHS = 120_000;

    /** What is held of any issue takes a few megabytes; were every paragraph held, these would take more than 60. */
    private static final String HEAP = "-Xmx20m";

    @Test
    void anIssueOfManyThousandsOfPagesIsSetInASmallHeap() throws Exception {
        Process planning = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        HEAP,
                        "-cp",
                        System.getProperty("java.class.path"),
                        Planning.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(planning.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(planning.waitFor()).as(said).isZero();
        assertThat(said).startsWith("more than 10000 pages: true");
    }

    /** Sets an issue that itself takes little: one article many times. */
    static final class Planning {
        private Planning() {}

        public static void main(String[] args) {
            // The text of several pieces is made when it is set.
            Paragraph paragraph = Paragraph.of(new Text("全镇春耕化肥种子到位，".repeat(15)), new Strong("各村已经开播。"));
            Article article =
                    Article.of("春耕").toBuilder().body(List.of(paragraph)).build();
            Issue issue = SampleIssues.minimal().toBuilder()
                    .articles(Collections.nCopies(PARAGRAPHS, article))
                    .addDistributionList(DistributionList.report("县农业农村局"))
                    .build();
            long[] characters = new long[1];
            PageOutput output = (PageOutput) Proxy.newProxyInstance(
                    PageOutput.class.getClassLoader(), new Class<?>[] {PageOutput.class}, (self, method, arguments) -> {
                        if (method.getName().equals("paragraph")) {
                            characters[0] += ((String) arguments[1]).length();
                        }
                        return null;
                    });
            PageSetter.set(issue, Layout.standard(), output, figure -> null);
            int perPage = Layout.standard().grid().characters()
                    * Layout.standard().grid().lines();
            System.out.println("more than 10000 pages: " + (characters[0] / perPage > 10_000));
        }
    }
}
