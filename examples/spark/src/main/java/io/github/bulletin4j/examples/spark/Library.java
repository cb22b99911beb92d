package io.github.bulletin4j.examples.spark;

import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.json.JsonLines;
import io.github.bulletin4j.validation.IssueValidator;

/** The library's objects, each made once in an executor, when it is first wanted. All are safe for use by many threads. */
public final class Library {

    private Library() {}

    /** Reads and writes issues. */
    public static IssueJson json() {
        return Json.JSON;
    }

    /** Reads and writes archives. */
    public static JsonLines lines() {
        return Json.LINES;
    }

    static IssueValidator validator() {
        return Validator.VALIDATOR;
    }

    static DocxRenderer renderer() {
        return Renderer.RENDERER;
    }

    private static final class Json {
        static final IssueJson JSON = IssueJson.create();
        static final JsonLines LINES = JsonLines.using(JSON);
    }

    private static final class Validator {
        static final IssueValidator VALIDATOR = IssueValidator.create();
    }

    private static final class Renderer {
        static final DocxRenderer RENDERER = DocxRenderer.create();
    }
}
