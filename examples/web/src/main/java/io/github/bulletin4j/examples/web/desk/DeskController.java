package io.github.bulletin4j.examples.web.desk;

import io.github.bulletin4j.correction.Corrections;
import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.html.HtmlRenderer;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.recognition.Recognition;
import io.github.bulletin4j.validation.IssueValidator;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Answers what is asked about the issue in the request, and keeps nothing. */
@RestController
@RequestMapping("/api")
class DeskController {

    private final IssueValidator validator;
    private final HtmlRenderer html;
    private final DocxRenderer docx;

    DeskController(IssueValidator validator, HtmlRenderer html, DocxRenderer docx) {
        this.validator = validator;
        this.html = html;
        this.docx = docx;
    }

    /** Checks the issue and shows it. */
    @PostMapping("/review")
    Review review(@RequestBody Issue issue) {
        return new Review(validator.validate(issue).findings(), html.render(issue));
    }

    /** Brings an issue back from a Word document. */
    @PostMapping(path = "/reading", consumes = DocxRenderer.MEDIA_TYPE)
    ReadDocument read(@RequestBody Recognition document) {
        return ReadDocument.of(document);
    }

    /** Follows every suggestion. */
    @PostMapping("/corrections")
    Issue correct(@RequestBody Issue issue) {
        return Corrections.all().apply(issue);
    }

    /** Makes the Word document, of an unfinished issue too. */
    @PostMapping("/document")
    ResponseEntity<byte[]> document(@RequestBody Issue issue) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(DocxRenderer.MEDIA_TYPE))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("bulletin.docx")
                                .build()
                                .toString())
                .body(docx.render(issue));
    }
}
