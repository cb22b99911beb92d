package io.github.bulletin4j.examples.web;

import io.github.bulletin4j.docx.DocxReader;
import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.examples.web.guard.PreviewStyle;
import io.github.bulletin4j.html.HtmlRenderer;
import io.github.bulletin4j.json.BulletinModule;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.validation.IssueValidator;
import jakarta.validation.Validator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the library gives: each is safe for use by all requests at once, so there is one of each. */
@Configuration(proxyBeanMethods = false)
class BulletinTools {

    @Bean
    IssueJson issueJson(WebSettings settings) {
        return IssueJson.builder()
                .maxDocumentBytes(Math.toIntExact(settings.maxIssueSize().toBytes()))
                .build();
    }

    /** Has the application's own mapper write the values of the model in the format, within whatever it writes. */
    @Bean
    BulletinModule bulletinModule() {
        return new BulletinModule();
    }

    @Bean
    IssueValidator issueValidator(Validator validator) {
        return IssueValidator.using(validator);
    }

    @Bean
    DocxRenderer docxRenderer() {
        return DocxRenderer.create();
    }

    @Bean
    DocxReader docxReader() {
        return DocxReader.create();
    }

    @Bean
    HtmlRenderer htmlRenderer() {
        return HtmlRenderer.builder().paths().build();
    }

    @Bean
    PreviewStyle previewStyle() {
        return new PreviewStyle("\n" + HtmlRenderer.styleSheet());
    }
}
