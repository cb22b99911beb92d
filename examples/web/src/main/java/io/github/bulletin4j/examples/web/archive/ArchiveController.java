package io.github.bulletin4j.examples.web.archive;

import io.github.bulletin4j.model.Issue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The archive over HTTP. The version of an issue is its entity tag. */
@RestController
@RequestMapping("/api/issues")
class ArchiveController {

    private static final Pattern TAG = Pattern.compile("\"([1-9][0-9]{0,8})\"");

    private final IssueArchive archive;

    ArchiveController(IssueArchive archive) {
        this.archive = archive;
    }

    @GetMapping
    ArchivePage list(
            @RequestParam(defaultValue = "0") @Min(0) @Max(1_000_000) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        return archive.list(page, size);
    }

    @PostMapping
    ResponseEntity<ArchiveEntry> add(@RequestBody Issue issue) {
        ArchiveEntry entry = archive.add(issue);
        return ResponseEntity.created(URI.create("/api/issues/" + entry.id()))
                .eTag(tag(entry.version()))
                .body(entry);
    }

    @GetMapping("/{id}")
    ResponseEntity<Issue> get(@PathVariable long id) {
        ArchivedIssue found = archive.get(id);
        return ResponseEntity.ok().eTag(tag(found.version())).body(found.issue());
    }

    @PutMapping("/{id}")
    ResponseEntity<ArchiveEntry> replace(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen,
            @RequestBody Issue issue) {
        ArchiveEntry entry = archive.replace(id, version(seen), issue);
        return ResponseEntity.ok().eTag(tag(entry.version())).body(entry);
    }

    @DeleteMapping("/{id}")
    ResponseEntity<Void> remove(
            @PathVariable long id,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String seen) {
        archive.remove(id, version(seen));
        return ResponseEntity.noContent().build();
    }

    private static String tag(int version) {
        return "\"" + version + "\"";
    }

    private static int version(@Nullable String tag) {
        Matcher matcher = TAG.matcher(tag == null ? "" : tag);
        if (!matcher.matches()) {
            throw ArchiveRefusals.versionMissing();
        }
        return Integer.parseInt(matcher.group(1));
    }
}
