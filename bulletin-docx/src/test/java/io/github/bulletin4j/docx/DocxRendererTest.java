package io.github.bulletin4j.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.testing.SampleIssues;
import io.github.bulletin4j.text.PlainTextRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocxRendererTest {
    @TempDir
    Path folder;

    @Test
    void writesAParagraphForEachLineOfThePage() {
        assertThat(WordFile.of(SampleIssues.typical()).outline()).isEqualTo("""
                Owner: 青川市供水行业
                Name: 文明服务工作简报
                Number: 2022年第14期（总第158期）
                Compilers: 青川市水务局宣传处、文明办编\t2022年7月20日
                Kicker: 夏季用水高峰到来
                Headline: 城北水厂提前检修机组保供水
                Body: 近日，城北水厂完成4台机组检修，日供水能力提高到12万吨。
                Body: 下一步，水厂将实行“每日一报”，确保高峰期水压稳定。
                Headline: 抄表员走进社区讲节水
                Body: 7月15日，20名抄表员走进6个社区，发放节水手册800份。
                Headline: 抢修队雨夜抢通主管道
                Body: 7月11日22:30，东街主管道因塌方破裂，抢修队3小时恢复供水。
                AppendixLabel: 附件：
                AppendixTitle: 来稿及刊用情况
                AppendixPeriod: （2022年4月1日——6月30日）
                | 序号 | 单位名称 | 来稿数 | 刊用数 | 简讯数 |
                | 1 | 城北水厂 | 6 | 4 | 1 |
                | 2 | 城南水厂 | 3 | 3 | 0 |
                | 3 | 管网抢修中心 | 0 | 0 | 0 |
                Separator:\s
                FootOuterRule:\s
                Distribution: 报：青川市人民政府办公室
                Recipient: 青川市精神文明建设委员会
                FootInnerRule:\s
                Distribution: 送：市住建局，市供水行业协会，各供水企业
                FootOuterRule:\s
                """);
    }

    @Test
    void textOfTheDocumentIsThePlainText() {
        for (Issue issue : List.of(SampleIssues.minimal(), SampleIssues.typical(), SampleIssues.full())) {
            String plain = PlainTextRenderer.create().render(issue).replaceAll("\\s", "");
            assertThat(WordFile.of(issue).text().replaceAll("\\s", "")).isEqualTo(plain);
        }
    }

    @Test
    void equalIssuesGiveEqualBytesWhateverTheClockZoneAndLocale() {
        byte[] here = DocxRenderer.create().render(SampleIssues.full());
        TimeZone zone = TimeZone.getDefault();
        Locale locale = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(DocxRenderer.create().render(SampleIssues.full())).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    @Test
    void sixteenThreadsGiveEqualBytes() throws Exception {
        byte[] expected = DocxRenderer.create().render(SampleIssues.full());
        DocxRenderer shared = DocxRenderer.create();
        int threads = 16;
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<byte[]>> results = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                results.add(pool.submit(() -> {
                    start.await();
                    return shared.render(SampleIssues.full());
                }));
            }
            for (Future<byte[]> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void replacesAFileAsAWhole() throws IOException {
        Path file = folder.resolve("issue.docx");
        Files.writeString(file, "old");
        DocxRenderer.create().render(SampleIssues.minimal(), file);
        assertThat(Files.readAllBytes(file)).isEqualTo(DocxRenderer.create().render(SampleIssues.minimal()));
        assertThat(folder.toFile().list()).containsExactly("issue.docx");
    }

    @Test
    void refusedIssueLeavesTheFileAsItWas() throws IOException {
        Path file = folder.resolve("issue.docx");
        Files.writeString(file, "old");
        Issue broken = SampleIssues.minimal().toBuilder()
                .addArticle(Article.of("标题", "正文\u0001"))
                .build();
        assertThatThrownBy(() -> DocxRenderer.create().render(broken, file)).isInstanceOf(RenderException.class);
        assertThat(file).hasContent("old");
        assertThat(folder.toFile().list()).containsExactly("issue.docx");
    }

    @Test
    void linkIsFollowedAndPermissionsAreKept() throws IOException {
        Path file = folder.resolve("issue.docx");
        Files.writeString(file, "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        Path link = Files.createSymbolicLink(folder.resolve("link.docx"), file);
        DocxRenderer.create().render(SampleIssues.minimal(), link);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(DocxRenderer.create().render(SampleIssues.minimal()));
        assertThat(Files.getPosixFilePermissions(file)).isEqualTo(PosixFilePermissions.fromString("rw-r-----"));
    }

    @Test
    void nameAsLongAsNamesMayBeIsWritten() {
        Path file = folder.resolve("名".repeat(80) + ".docx");
        DocxRenderer.create().render(SampleIssues.minimal(), file);
        assertThat(file).isNotEmptyFile();
    }

    @Test
    void missingFolderIsAnUncheckedIoException() {
        Path file = folder.resolve("missing/issue.docx");
        assertThatThrownBy(() -> DocxRenderer.create().render(SampleIssues.minimal(), file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("issue.docx cannot be written");
    }

    @Test
    void failingStreamIsAnUncheckedIoException() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("disk full");
            }
        };
        assertThatThrownBy(() -> DocxRenderer.create().render(SampleIssues.minimal(), full))
                .isInstanceOf(UncheckedIOException.class)
                .hasRootCauseMessage("disk full");
    }

    @Test
    void compressionLevelChangesTheSizeOnly() {
        byte[] stored = DocxRenderer.builder().compressionLevel(0).build().render(SampleIssues.full());
        byte[] best = DocxRenderer.builder().compressionLevel(9).build().render(SampleIssues.full());
        assertThat(stored.length).isGreaterThan(best.length);
        assertThat(new WordFile(stored).part("word/document.xml"))
                .isEqualTo(new WordFile(best).part("word/document.xml"));
        assertThatThrownBy(() -> DocxRenderer.builder().compressionLevel(10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("compressionLevel must be 0 to 9, got 10");
    }

    @Test
    void nullsAreRefusedByName() {
        DocxRenderer renderer = DocxRenderer.create();
        Issue issue = SampleIssues.minimal();
        assertThatNullPointerException().isThrownBy(() -> renderer.render(null)).withMessage("issue must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> renderer.render(issue, (Path) null))
                .withMessage("file must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> renderer.render(issue, (OutputStream) null))
                .withMessage("out must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> DocxRenderer.builder().layout(null))
                .withMessage("layout must not be null");
    }

    @Test
    void mediaTypeIsThatOfItsMainPart() {
        assertThat(WordFile.of(SampleIssues.minimal()).part("[Content_Types].xml"))
                .contains("ContentType=\"" + DocxRenderer.MEDIA_TYPE + ".main+xml\"");
    }

    @Test
    void aRefusalNamesWhatItIsMadeWithout() {
        assertThatNullPointerException()
                .isThrownBy(() -> new RenderException(null, "date", null))
                .withMessage("message must not be null");
        assertThatNullPointerException()
                .isThrownBy(() -> new RenderException("no date", null, null))
                .withMessage("path must not be null");
        assertThat(new RenderException("no date", "date", null)).hasMessage("date: no date");
        assertThat(new RenderException("no date", "", null)).hasMessage("no date");
    }
}
