package io.github.bulletin4j.examples.web.archive;

import io.github.bulletin4j.examples.web.WebSettings;
import io.github.bulletin4j.json.IssueJson;
import io.github.bulletin4j.model.Issue;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/**
 * The archive of issues. An issue that is saved stays saved, however the process ends. Whoever replaces or removes an issue
 * says which version they have seen: when there is a newer one they are refused, so that nobody's work is lost unseen.
 */
@Repository
@Transactional
public class IssueArchive {

    private static final String ENTRY = "id, version, series, number, issue_date, headline, saved_at";

    private final JdbcClient jdbc;
    private final IssueJson json;
    private final WebSettings settings;

    IssueArchive(JdbcClient jdbc, IssueJson json, WebSettings settings) {
        this.jdbc = jdbc;
        this.json = json;
        this.settings = settings;
    }

    /**
     * Adds an issue.
     *
     * @param issue the issue, finished or not
     * @return its entry, version 1
     */
    public ArchiveEntry add(Issue issue) {
        if (count() >= settings.maxArchivedIssues()) {
            throw ArchiveRefusals.full(settings.maxArchivedIssues());
        }
        ArchiveEntry entry = ArchiveEntry.of(0, 1, issue, now());
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        values(
                        "INSERT INTO issue (version, series, number, issue_date, headline, saved_at, document)"
                                + " VALUES (:version, :series, :number, :date, :headline, :savedAt, :document)",
                        entry,
                        issue)
                .update(key, "id");
        return ArchiveEntry.of(key.getKeyAs(Long.class), 1, issue, entry.savedAt());
    }

    /**
     * Replaces an issue.
     *
     * @param id its place
     * @param seen the version that is replaced
     * @param issue the issue as it is to be
     * @return its entry, with the next version
     */
    public ArchiveEntry replace(long id, int seen, Issue issue) {
        ArchiveEntry entry = ArchiveEntry.of(id, seen + 1, issue, now());
        int changed = values(
                        "UPDATE issue SET version = :version, series = :series, number = :number, issue_date = :date,"
                                + " headline = :headline, saved_at = :savedAt, document = :document"
                                + " WHERE id = :id AND version = :seen",
                        entry,
                        issue)
                .param("id", id)
                .param("seen", seen)
                .update();
        refuseUnchanged(changed, id, seen);
        return entry;
    }

    /**
     * Removes an issue.
     *
     * @param id its place
     * @param seen the version that is removed
     */
    public void remove(long id, int seen) {
        int changed = jdbc.sql("DELETE FROM issue WHERE id = :id AND version = :seen")
                .param("id", id)
                .param("seen", seen)
                .update();
        refuseUnchanged(changed, id, seen);
    }

    /**
     * An issue.
     *
     * @param id its place
     * @return the issue with its version
     */
    @Transactional(readOnly = true)
    public ArchivedIssue get(long id) {
        return jdbc.sql("SELECT version, document FROM issue WHERE id = :id")
                .param("id", id)
                .query((row, number) -> new ArchivedIssue(id, row.getInt("version"), document(row)))
                .optional()
                .orElseThrow(() -> ArchiveRefusals.unknown(id));
    }

    /**
     * A page of the list of all issues.
     *
     * @param page which, from 0
     * @param size how many issues a page has
     * @return the page, empty after the last one
     */
    @Transactional(readOnly = true)
    public ArchivePage list(int page, int size) {
        return new ArchivePage(
                jdbc.sql("SELECT " + ENTRY + " FROM issue ORDER BY issue_date DESC NULLS FIRST, id DESC"
                                + " OFFSET :offset ROWS FETCH NEXT :size ROWS ONLY")
                        .param("offset", (long) page * size)
                        .param("size", size)
                        .query((row, number) -> entry(row))
                        .list(),
                page,
                size,
                count());
    }

    /**
     * Hands over the issues of a period one by one, in the order of their dates.
     *
     * @param from the first day
     * @param to the last day
     * @param reader takes each
     */
    @Transactional(readOnly = true)
    public void read(LocalDate from, LocalDate to, Consumer<ArchivedIssue> reader) {
        String where = " FROM issue WHERE issue_date BETWEEN :from AND :to";
        long count = jdbc.sql("SELECT COUNT(*)" + where)
                .param("from", from)
                .param("to", to)
                .query(Long.class)
                .single();
        if (count > settings.maxPeriodIssues()) {
            throw ArchiveRefusals.tooMany(count, settings.maxPeriodIssues());
        }
        jdbc.sql("SELECT id, version, document" + where + " ORDER BY issue_date, id")
                .param("from", from)
                .param("to", to)
                .query(row -> {
                    reader.accept(new ArchivedIssue(row.getLong("id"), row.getInt("version"), document(row)));
                });
    }

    private void refuseUnchanged(int changed, long id, int seen) {
        if (changed == 0) {
            throw ArchiveRefusals.stale(id, seen, get(id).version());
        }
    }

    private long count() {
        return jdbc.sql("SELECT COUNT(*) FROM issue").query(Long.class).single();
    }

    private JdbcClient.StatementSpec values(String sql, ArchiveEntry entry, Issue issue) {
        return jdbc.sql(sql)
                .param("version", entry.version())
                .param("series", entry.series())
                .param("number", entry.number())
                .param("date", entry.date())
                .param("headline", entry.headline())
                .param("savedAt", entry.savedAt().atOffset(ZoneOffset.UTC))
                .param("document", json.writeBytes(issue));
    }

    private Issue document(ResultSet row) throws SQLException {
        return json.read(row.getBytes("document"));
    }

    private static ArchiveEntry entry(ResultSet row) throws SQLException {
        return new ArchiveEntry(
                row.getLong("id"),
                row.getInt("version"),
                row.getString("series"),
                row.getString("number"),
                row.getObject("issue_date", LocalDate.class),
                row.getString("headline"),
                row.getObject("saved_at", OffsetDateTime.class).toInstant());
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }
}
