package io.github.bulletin4j.docx.markup;

/** An object is bound to XML in a way that {@link BeanWriter} does not know: a mistake in what makes the objects. */
final class UnknownMarkupException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnknownMarkupException(String message) {
        super(message);
    }
}
