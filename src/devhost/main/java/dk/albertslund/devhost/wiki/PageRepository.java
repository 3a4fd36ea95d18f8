package dk.albertslund.devhost.wiki;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.support.GeneratedKeyHolder;

/** Pages with their versions, view restrictions and labels. */
final class PageRepository {
    private static final String COLUMNS =
            "select ID, SPACE_KEY, PARENT, TITLE, BODY, VERSION, MODIFIER, MODIFIED from WIKI_PAGE ";
    private static final String TRASHED = "ID, SPACE_KEY, PARENT, TITLE, BODY, VERSION, MODIFIER, MODIFIED";
    private static final String BY_TITLE = " order by LOWER_TITLE, ID";

    private final JdbcTemplate sql;

    PageRepository(JdbcTemplate sql) {
        this.sql = sql;
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
                row.getTimestamp(8).toInstant());
    }

    Optional<WikiPage> byId(long id) {
        return sql.query(COLUMNS + "where ID = ?", PageRepository::page, id).stream()
                .findFirst();
    }

    Optional<WikiPage> byTitle(String spaceKey, String title) {
        return sql
                .query(
                        COLUMNS + "where SPACE_KEY = ? and LOWER_TITLE = ?",
                        PageRepository::page,
                        spaceKey,
                        lower(title))
                .stream()
                .findFirst();
    }

    List<WikiPage> in(String spaceKey) {
        return sql.query(COLUMNS + "where SPACE_KEY = ? order by ID", PageRepository::page, spaceKey);
    }

    List<WikiPage> children(long id) {
        return sql.query(COLUMNS + "where PARENT = ? order by ID", PageRepository::page, id);
    }

    List<WikiPage> titled(String fragment) {
        String pattern = "%" + lower(fragment).replaceAll("([!%_])", "!$1") + "%";
        return sql.query(COLUMNS + "where LOWER_TITLE like ? escape '!'" + BY_TITLE, PageRepository::page, pattern);
    }

    List<WikiPage> latest(int most) {
        return sql.query(COLUMNS + "order by MODIFIED desc, ID desc limit " + most, PageRepository::page);
    }

    List<WikiPage> versions(WikiPage page) {
        return sql.query(
                "select TITLE, BODY, VERSION, MODIFIER, MODIFIED from WIKI_PAGE_VERSION where PAGE = ? "
                        + "order by VERSION desc",
                (row, number) -> new WikiPage(
                        page.id(),
                        page.spaceKey(),
                        page.parentId(),
                        row.getString(1),
                        row.getString(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getTimestamp(5).toInstant()),
                page.id());
    }

    long add(WikiPage page) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        sql.update(
                connection -> {
                    PreparedStatement insert = connection.prepareStatement(
                            "insert into WIKI_PAGE "
                                    + "(SPACE_KEY, PARENT, TITLE, LOWER_TITLE, BODY, VERSION, MODIFIER, MODIFIED) "
                                    + "values (?, ?, ?, ?, ?, ?, ?, ?)",
                            new String[] {"id"});
                    insert.setString(1, page.spaceKey());
                    insert.setLong(2, page.parentId());
                    insert.setString(3, page.title());
                    insert.setString(4, lower(page.title()));
                    insert.setString(5, page.body());
                    insert.setInt(6, page.version());
                    insert.setString(7, page.modifierKey());
                    insert.setTimestamp(8, Timestamp.from(page.modified()));
                    return insert;
                },
                key);
        long id = key.getKey().longValue();
        addVersion(id, page);
        return id;
    }

    /** False when somebody has saved a version since {@code basedOn}. */
    boolean change(WikiPage page, int basedOn) {
        int changed = sql.update(
                "update WIKI_PAGE set TITLE = ?, LOWER_TITLE = ?, BODY = ?, VERSION = ?, MODIFIER = ?, MODIFIED = ? "
                        + "where ID = ? and VERSION = ?",
                page.title(),
                lower(page.title()),
                page.body(),
                page.version(),
                page.modifierKey(),
                Timestamp.from(page.modified()),
                page.id(),
                basedOn);
        if (changed == 1) {
            addVersion(page.id(), page);
        }
        return changed == 1;
    }

    private void addVersion(long id, WikiPage page) {
        sql.update(
                "insert into WIKI_PAGE_VERSION (PAGE, VERSION, TITLE, BODY, MODIFIER, MODIFIED) "
                        + "values (?, ?, ?, ?, ?, ?)",
                id,
                page.version(),
                page.title(),
                page.body(),
                page.modifierKey(),
                Timestamp.from(page.modified()));
    }

    /** The children move up to where the page stood; its title is free again, its id is not. */
    void trash(WikiPage page) {
        sql.update("update WIKI_PAGE set PARENT = ? where PARENT = ?", page.parentId(), page.id());
        sql.update("insert into WIKI_TRASH select " + TRASHED + " from WIKI_PAGE where ID = ?", page.id());
        sql.update("delete from WIKI_PAGE where ID = ?", page.id());
    }

    Optional<WikiPage> trashed(long id) {
        return sql.query("select " + TRASHED + " from WIKI_TRASH where ID = ?", PageRepository::page, id).stream()
                .findFirst();
    }

    List<WikiPage> trash(String spaceKey) {
        return sql.query(
                "select " + TRASHED + " from WIKI_TRASH where SPACE_KEY = ? order by ID",
                PageRepository::page,
                spaceKey);
    }

    /** To the top of the space: what stood above the page is forgotten with it. */
    void restore(WikiPage page) {
        sql.update(
                "insert into WIKI_PAGE (ID, SPACE_KEY, PARENT, TITLE, LOWER_TITLE, BODY, VERSION, MODIFIER, MODIFIED) "
                        + "values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                page.id(),
                page.spaceKey(),
                0,
                page.title(),
                lower(page.title()),
                page.body(),
                page.version(),
                page.modifierKey(),
                Timestamp.from(page.modified()));
        sql.update("delete from WIKI_TRASH where ID = ?", page.id());
    }

    void purge(WikiPage page) {
        removeParts(page);
        sql.update("delete from WIKI_TRASH where ID = ?", page.id());
    }

    void place(long id, String spaceKey, long parentId) {
        sql.update("update WIKI_PAGE set SPACE_KEY = ?, PARENT = ? where ID = ?", spaceKey, parentId, id);
    }

    /** The children move up to where the page stood. */
    void remove(WikiPage page) {
        sql.update("update WIKI_PAGE set PARENT = ? where PARENT = ?", page.parentId(), page.id());
        removeParts(page);
        sql.update("delete from WIKI_PAGE where ID = ?", page.id());
    }

    private void removeParts(WikiPage page) {
        for (String table : List.of("WIKI_PAGE_VERSION", "WIKI_RESTRICTION", "WIKI_LABEL", "WIKI_ATTACHMENT")) {
            sql.update("delete from " + table + " where PAGE = ?", page.id());
        }
    }

    Set<String> restrictions(long id) {
        return new HashSet<>(
                sql.queryForList("select USER_KEY from WIKI_RESTRICTION where PAGE = ?", String.class, id));
    }

    void restrict(long id, Set<String> userKeys) {
        sql.update("delete from WIKI_RESTRICTION where PAGE = ?", id);
        userKeys.forEach(key -> sql.update("insert into WIKI_RESTRICTION (PAGE, USER_KEY) values (?, ?)", id, key));
    }

    List<String> labels(long id) {
        return sql.queryForList("select NAME from WIKI_LABEL where PAGE = ? order by NAME", String.class, id);
    }

    void label(long id, List<String> names) {
        sql.update("delete from WIKI_LABEL where PAGE = ?", id);
        names.forEach(name -> sql.update("insert into WIKI_LABEL (PAGE, NAME) values (?, ?)", id, name));
    }

    private static String lower(String title) {
        return title.toLowerCase(Locale.ROOT);
    }
}
