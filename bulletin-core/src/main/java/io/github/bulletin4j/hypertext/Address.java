package io.github.bulletin4j.hypertext;

import io.github.bulletin4j.model.Link;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Where links lead (网址). */
public final class Address {
    private Address() {}

    /**
     * The address of a link in the characters of a URI (RFC 3986); others are escaped. What is no address of http or https with
     * a host, or of mailto, leads nowhere: an output sets its text alone.
     *
     * @param link the link
     * @return the address in ASCII, or null
     */
    public static @Nullable String of(Link link) {
        if (link.target() == null) {
            return null;
        }
        try {
            URI uri = new URI(link.target());
            return isKnown(uri) ? uri.toASCIIString() : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static boolean isKnown(URI uri) {
        if (uri.getScheme() == null) {
            return false;
        }
        return switch (uri.getScheme().toLowerCase(Locale.ROOT)) {
            case "http", "https" -> uri.getRawAuthority() != null;
            case "mailto" -> true;
            default -> false;
        };
    }
}
