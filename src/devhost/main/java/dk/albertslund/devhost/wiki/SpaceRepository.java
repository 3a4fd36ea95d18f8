package dk.albertslund.devhost.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Spaces. */
final class SpaceRepository {
    private static final String COLUMNS = "select ID, SPACE_KEY, NAME, HOME_PAGE from WIKI_SPACE ";

    private final JdbcTemplate sql;

    SpaceRepository(JdbcTemplate sql) {
        this.sql = sql;
    }

    private static WikiSpace space(ResultSet row, int number) throws SQLException {
        return new WikiSpace(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4));
    }

    Optional<WikiSpace> withKey(String key) {
        return sql.query(COLUMNS + "where upper(SPACE_KEY) = upper(?)", SpaceRepository::space, key).stream()
                .findFirst();
    }

    List<WikiSpace> all() {
        return sql.query(COLUMNS + "order by lower(NAME), ID", SpaceRepository::space);
    }

    void add(String key, String name) {
        sql.update("insert into WIKI_SPACE (SPACE_KEY, NAME, HOME_PAGE) values (?, ?, 0)", key, name);
    }

    void setHomePage(String key, long pageId) {
        sql.update("update WIKI_SPACE set HOME_PAGE = ? where SPACE_KEY = ?", pageId, key);
    }

    void forgetHomePage(long pageId) {
        sql.update("update WIKI_SPACE set HOME_PAGE = 0 where HOME_PAGE = ?", pageId);
    }

    void archive(String key, boolean isArchived) {
        sql.update("update WIKI_SPACE set ARCHIVED = ? where SPACE_KEY = ?", isArchived, key);
    }

    boolean isArchived(String key) {
        return sql.queryForList("select ARCHIVED from WIKI_SPACE where SPACE_KEY = ?", Boolean.class, key)
                .contains(true);
    }

    void remove(String key) {
        sql.update("delete from WIKI_SPACE where SPACE_KEY = ?", key);
    }
}
