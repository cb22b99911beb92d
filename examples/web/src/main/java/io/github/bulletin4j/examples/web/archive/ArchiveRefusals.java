package io.github.bulletin4j.examples.web.archive;

import io.github.bulletin4j.examples.web.guard.RefusedException;
import org.springframework.http.HttpStatus;

/** What the archive refuses. */
final class ArchiveRefusals {

    private ArchiveRefusals() {}

    static RefusedException unknown(long id) {
        return new RefusedException(
                HttpStatus.NOT_FOUND, "unknown-issue", "The archive has no such issue", "got the number " + id);
    }

    static RefusedException stale(long id, int version, int current) {
        return new RefusedException(
                HttpStatus.PRECONDITION_FAILED,
                "stale-version",
                "The issue was saved by somebody else in the meantime",
                "issue " + id + " has version " + current + ", got version " + version);
    }

    static RefusedException full(int most) {
        return new RefusedException(
                HttpStatus.INSUFFICIENT_STORAGE,
                "archive-full",
                "The archive is full",
                "expected at most " + most + " issues: the setting bulletin.max-archived-issues");
    }

    static RefusedException tooMany(long count, int most) {
        return new RefusedException(
                HttpStatus.UNPROCESSABLE_CONTENT,
                "period-too-long",
                "The period has too many issues",
                "expected at most " + most + " issues, got " + count);
    }

    static RefusedException versionMissing() {
        return new RefusedException(
                HttpStatus.PRECONDITION_REQUIRED,
                "version-required",
                "The version that is to be replaced must be named",
                "expected the header If-Match with the version in quotes, such as \"3\"");
    }
}
