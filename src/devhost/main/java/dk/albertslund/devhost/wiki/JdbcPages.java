package dk.albertslund.devhost.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Pages with their versions and view restrictions. */
final class JdbcPages {
    private static final String COLUMNS = "select p.ID, p.SPACE_KEY, p.PARENT, v.TITLE, v.CONTENT, v.VERSION,"
            + " v.MODIFIER, v.MODIFIED from WIKI_PAGE p join WIKI_VERSION v on v.PAGE = p.ID ";
    private static final String CURRENT = COLUMNS + "and v.VERSION = p.VERSION ";
    private final Sql sql;
    private final Clock clock;

    JdbcPages(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    private static WikiPage page(ResultSet row, int number) throws SQLException {
        return new WikiPage(
                row.getLong(1),
                row.getString(2),
                row.getLong(3),
                row.getString(4),
                row.getString(5),
                row.getInt(6),
                row.getString(7),
                row.getObject(8, OffsetDateTime.class).toInstant());
    }

    Optional<WikiPage> page(long id) {
        return sql.first(JdbcPages::page, CURRENT + "where p.ID = ?", id);
    }

    Optional<WikiPage> page(String spaceKey, String title) {
        return sql.first(JdbcPages::page, CURRENT + "where p.SPACE_KEY = ? and p.TITLE = ?", spaceKey, title);
    }

    List<WikiPage> in(String spaceKey) {
        return sql.list(JdbcPages::page, CURRENT + "where p.SPACE_KEY = ? order by p.ID", spaceKey);
    }

    List<WikiPage> children(long id) {
        return sql.list(JdbcPages::page, CURRENT + "where p.PARENT = ? order by p.ID", id);
    }

    List<WikiPage> versions(long id) {
        return sql.list(JdbcPages::page, COLUMNS + "where p.ID = ? order by v.VERSION desc", id);
    }

    WikiPage add(String spaceKey, long parentId, String title, String body, WikiUser creator) {
        requireFree(spaceKey, title, 0);
        long id = sql.insert(
                "insert into WIKI_PAGE (SPACE_KEY, PARENT, TITLE, VERSION) values (?, ?, ?, 1)",
                spaceKey,
                parentId,
                title);
        addVersion(id, 1, title, body, creator);
        return page(id).orElseThrow();
    }

    private void requireFree(String spaceKey, String title, long exceptId) {
        if (title.isBlank()) {
            throw new WikiException("title.empty");
        }
        if (page(spaceKey, title).filter(page -> page.id() != exceptId).isPresent()) {
            throw new WikiException("title.taken");
        }
    }

    private void addVersion(long id, int version, String title, String body, WikiUser modifier) {
        sql.change(
                "insert into WIKI_VERSION (PAGE, VERSION, TITLE, CONTENT, MODIFIER, MODIFIED) values (?, ?, ?, ?, ?, ?)",
                id,
                version,
                title,
                body,
                modifier.key(),
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    WikiPage update(long id, int basedOn, String title, String body, WikiUser modifier) {
        WikiPage now = page(id).orElseThrow(() -> new WikiException("page.gone"));
        requireFree(now.spaceKey(), title, id);
        int changed = sql.change(
                "update WIKI_PAGE set TITLE = ?, VERSION = ? where ID = ? and VERSION = ?",
                title,
                basedOn + 1,
                id,
                basedOn);
        if (changed == 0) {
            throw new WikiException("page.changed");
        }
        addVersion(id, basedOn + 1, title, body, modifier);
        return page(id).orElseThrow();
    }

    /** The pages below move up to where the page was. */
    void remove(WikiPage page) {
        sql.change("update WIKI_PAGE set PARENT = ? where PARENT = ?", page.parentId(), page.id());
        forget(page.id());
    }

    private void forget(long id) {
        sql.change("delete from WIKI_RESTRICTION where PAGE = ?", id);
        sql.change("delete from WIKI_VERSION where PAGE = ?", id);
        sql.change("delete from WIKI_PAGE where ID = ?", id);
    }

    void removeAllIn(String spaceKey) {
        in(spaceKey).forEach(page -> forget(page.id()));
    }

    Set<String> restrictions(long id) {
        return new HashSet<>(sql.texts("select USER_KEY from WIKI_RESTRICTION where PAGE = ?", id));
    }

    void restrict(long id, Set<String> userKeys) {
        sql.change("delete from WIKI_RESTRICTION where PAGE = ?", id);
        userKeys.forEach(key -> sql.change("insert into WIKI_RESTRICTION (PAGE, USER_KEY) values (?, ?)", id, key));
    }
}
