package io.github.bulletin4j.examples.web;

import io.github.bulletin4j.docx.DocxReader;
import io.github.bulletin4j.docx.DocxRenderer;
import io.github.bulletin4j.examples.web.guard.Bodies;
import io.github.bulletin4j.recognition.Recognition;
import java.io.IOException;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;

/** Reads Word documents from requests. */
@Component
class DocumentConverter extends AbstractHttpMessageConverter<Recognition> {

    private final DocxReader reader;
    private final WebSettings settings;

    DocumentConverter(DocxReader reader, WebSettings settings) {
        super(MediaType.parseMediaType(DocxRenderer.MEDIA_TYPE));
        this.reader = reader;
        this.settings = settings;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Recognition.class;
    }

    @Override
    public boolean canWrite(Class<?> type, MediaType mediaType) {
        return false;
    }

    @Override
    protected Recognition readInternal(Class<? extends Recognition> type, HttpInputMessage input) throws IOException {
        return reader.read(Bodies.read(input.getBody(), settings.maxIssueSize()));
    }

    @Override
    protected void writeInternal(Recognition read, HttpOutputMessage output) {
        throw new HttpMessageNotWritableException("documents are only read");
    }
}
