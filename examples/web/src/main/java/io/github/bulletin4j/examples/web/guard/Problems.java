package io.github.bulletin4j.examples.web.guard;

import io.github.bulletin4j.docx.DocxReadException;
import io.github.bulletin4j.docx.RenderException;
import io.github.bulletin4j.json.JsonReadException;
import io.github.bulletin4j.wording.Wording;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

/**
 * Answers every refusal with {@code application/problem+json} (RFC 9457), and never with what only the log is to know. What the
 * library refuses is said in the language that the request asks for, Chinese or English.
 */
@RestControllerAdvice
class Problems extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);

    /** A place in a document that is not in the format. */
    record FormatError(String path, long line, int column, String detail) {}

    /** A document that is not in the format: {@code errors} says of each place what was expected and what was found. */
    @ExceptionHandler
    ProblemDetail unreadable(JsonReadException error, Locale language) {
        String detail = error.problems().get(0).message(language);
        ProblemDetail problem = new RefusedException(
                        HttpStatus.BAD_REQUEST, "format", "The text is not an issue in the format", detail)
                .getBody();
        problem.setProperty("path", error.path());
        problem.setProperty("line", error.line());
        problem.setProperty("column", error.column());
        problem.setProperty(
                "errors",
                error.problems().stream()
                        .map(each -> new FormatError(each.path(), each.line(), each.column(), each.reason(language)))
                        .toList());
        return problem;
    }

    /** A file that is no Word document, or one that is larger or deeper than what is read. */
    @ExceptionHandler
    ProblemDetail unreadable(DocxReadException error, Locale language) {
        return new RefusedException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unreadable-document",
                        "The file is not a Word document that can be read",
                        said(error, language))
                .getBody();
    }

    /** An issue that no Word document can hold. */
    @ExceptionHandler
    ProblemDetail unprintable(RenderException error, Locale language) {
        return new RefusedException(
                        HttpStatus.UNPROCESSABLE_CONTENT,
                        "unprintable",
                        "The issue cannot be made into a document",
                        said(error, language))
                .getBody();
    }

    private static String said(RuntimeException error, Locale language) {
        return Wording.in(String.valueOf(error.getMessage()), language);
    }

    @ExceptionHandler
    ProblemDetail unexpected(Exception error) {
        LOG.error("a request could not be answered", error);
        return new RefusedException(
                        HttpStatus.INTERNAL_SERVER_ERROR,
                        "internal",
                        "The application has failed",
                        "the reason is in the log of the application")
                .getBody();
    }
}
