package io.github.bulletin4j.examples.web;

import io.github.bulletin4j.examples.web.guard.Bodies;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/**
 * Reads issues from requests and writes them to answers with {@link IssueJson}, as strictly as files and with the place of
 * each error in the text.
 */
@Component
class IssueConverter extends AbstractHttpMessageConverter<Issue> {

    private final IssueJson json;
    private final WebSettings settings;

    IssueConverter(IssueJson json, WebSettings settings) {
        super(MediaType.APPLICATION_JSON);
        this.json = json;
        this.settings = settings;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return Issue.class.isAssignableFrom(type);
    }

    @Override
    protected Issue readInternal(Class<? extends Issue> type, HttpInputMessage input) throws IOException {
        return json.read(Bodies.read(input.getBody(), settings.maxIssueSize()));
    }

    @Override
    protected void writeInternal(Issue issue, HttpOutputMessage output) throws IOException {
        output.getBody().write(json.writeBytes(issue));
    }
}
