package io.github.bulletin4j.examples.web.guard;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that is refused, as a problem (RFC 9457) whose type is {@code urn:bulletin4j:problem:} and a name. */
public class RefusedException extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param status the status of the answer
     * @param name what kind of problem it is, in lower case joined with hyphens, for programs
     * @param title the kind in words
     * @param detail what was expected and what was found
     */
    public RefusedException(HttpStatus status, String name, String title, String detail) {
        super(status, problem(status, name, title, detail), null);
    }

    private static ProblemDetail problem(HttpStatus status, String name, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setType(URI.create("urn:bulletin4j:problem:" + name));
        problem.setTitle(title);
        return problem;
    }
}
