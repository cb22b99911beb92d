package io.github.bulletin4j.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bulletin4j.model.Article;
import io.github.bulletin4j.model.Colophon;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.model.Marking;
import io.github.bulletin4j.model.Printing;
import io.github.bulletin4j.model.Table;
import io.github.bulletin4j.model.TableBlock;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A copy through a builder loses nothing, and the copies tested have something in every component to lose. */
class BuilderCopyTest {

    @Test
    void everyComponentSurvives() throws ReflectiveOperationException {
        Issue issue = SampleIssues.full();
        Article article = issue.articles().get(0).toBuilder()
                .source("报纸")
                .keywords(List.of("绿化"))
                .build();
        Table table = article.body().stream()
                .filter(TableBlock.class::isInstance)
                .map(block -> ((TableBlock) block).table())
                .findFirst()
                .orElseThrow();
        Marking marking = issue.marking();
        Colophon colophon = issue.colophon().toBuilder()
                .subjects(List.of("绿化"))
                .addCredit("值班员", "柏某")
                .printing(Printing.of("办公室", LocalDate.of(2024, 5, 20)))
                .build();
        assertCopy(issue, issue.toBuilder().build());
        assertCopy(article, article.toBuilder().build());
        assertCopy(table, table.toBuilder().build());
        assertCopy(marking, marking.toBuilder().build());
        assertCopy(colophon, colophon.toBuilder().build());
    }

    private static void assertCopy(Record value, Record copy) throws ReflectiveOperationException {
        assertThat(copy).isEqualTo(value);
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            Object held = component.getAccessor().invoke(value);
            assertThat(held).as(component.toString()).isNotNull().isNotEqualTo(List.of());
            assertThat(component.getAccessor().invoke(copy))
                    .as(component.toString())
                    .isEqualTo(held);
        }
    }

    @Property(tries = 100)
    void anyIssueSurvives(@ForAll("issues") Issue issue) {
        assertThat(issue.toBuilder().build()).isEqualTo(issue);
    }

    @Provide
    Arbitrary<Issue> issues() {
        return IssueArbitraries.issues();
    }
}
