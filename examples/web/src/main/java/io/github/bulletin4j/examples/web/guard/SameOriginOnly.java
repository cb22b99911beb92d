package io.github.bulletin4j.examples.web.guard;

import io.github.bulletin4j.examples.web.WebSettings;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Refuses requests that another site has a browser make. There is no sign-in, so a page anywhere could otherwise have the
 * browser of whoever reads it change the archive (CSRF), or read it under a host name that it points to this machine (DNS
 * rebinding). Browsers say the origin of every request that changes something; programs that are no browser say none.
 */
@Component
class SameOriginOnly implements HandlerInterceptor {

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]", "::1");
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    private final WebSettings settings;

    SameOriginOnly(WebSettings settings) {
        this.settings = settings;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String host = request.getServerName();
        if (!THIS_MACHINE.contains(host) && !settings.hosts().contains(host)) {
            throw new RefusedException(
                    HttpStatus.MISDIRECTED_REQUEST,
                    "unknown-host",
                    "The application has another name",
                    "expected a host named in the setting bulletin.hosts");
        }
        if (!READING.contains(request.getMethod()) && !isOfThisOrigin(request)) {
            throw new RefusedException(
                    HttpStatus.FORBIDDEN,
                    "other-origin",
                    "Another site has made this request",
                    "expected a request of the application's own page");
        }
        return true;
    }

    private static boolean isOfThisOrigin(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        String origin = request.getHeader(HttpHeaders.ORIGIN);
        return (site == null || site.equals("same-origin") || site.equals("none"))
                && (origin == null || origin.equals(request.getScheme() + "://" + request.getHeader(HttpHeaders.HOST)));
    }
}
