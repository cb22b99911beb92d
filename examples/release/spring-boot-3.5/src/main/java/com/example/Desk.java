package com.example;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.json.JsonReadException;
import io.github.bulletin4j.model.Issue;
import io.github.bulletin4j.validation.IssueValidator;
import io.github.bulletin4j.validation.ValidationException;
import jakarta.validation.Validator;
import java.io.ByteArrayOutputStream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Takes issues as JSON and gives Word documents, checked by the application's own validator. */
@SpringBootApplication
@RestController
public class Desk {
    private final IssueJson json = IssueJson.create();
    private final DocxRenderer word = DocxRenderer.create();
    private final IssueValidator validator;

    public Desk(Validator validator) {
        this.validator = IssueValidator.using(validator);
    }

    public static void main(String[] arguments) {
        SpringApplication.run(Desk.class, arguments);
    }

    @PostMapping(path = "/word", produces = DocxRenderer.MEDIA_TYPE)
    public byte[] word(@RequestBody byte[] document) {
        Issue issue = json.read(document);
        validator.validate(issue).orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        word.render(issue, out);
        return out.toByteArray();
    }

    @ExceptionHandler
    public ResponseEntity<String> refused(ValidationException e) {
        return ResponseEntity.unprocessableEntity().body(e.getMessage());
    }

    @ExceptionHandler
    public ResponseEntity<String> unreadable(JsonReadException e) {
        return ResponseEntity.badRequest().body(e.getMessage());
    }
}
