package dk.albertslund.devhost.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who can log in, and which groups they are in. */
final class People {
    private static final String COLUMNS = "select USER_KEY, NAME, FULL_NAME, LOCALE from WIKI_USER ";

    private final JdbcTemplate sql;

    People(JdbcTemplate sql) {
        this.sql = sql;
    }

    private static WikiUser user(ResultSet row, int number) throws SQLException {
        return new WikiUser(
                row.getString(1), row.getString(2), row.getString(3), Locale.forLanguageTag(row.getString(4)));
    }

    Optional<WikiUser> byName(String name) {
        return sql.query(COLUMNS + "where NAME = ?", People::user, name.toLowerCase(Locale.ROOT)).stream()
                .findFirst();
    }

    Optional<WikiUser> byKey(String key) {
        return sql.query(COLUMNS + "where USER_KEY = ?", People::user, key).stream()
                .findFirst();
    }

    List<WikiUser> all() {
        return sql.query(COLUMNS + "order by FULL_NAME", People::user);
    }

    WikiUser add(String name, String fullName, Locale locale, String password) {
        WikiUser user = new WikiUser(UUID.randomUUID().toString().replace("-", ""), name, fullName, locale);
        sql.update(
                "insert into WIKI_USER (USER_KEY, NAME, FULL_NAME, LOCALE, PASSWORD) values (?, ?, ?, ?, ?)",
                user.key(),
                name,
                fullName,
                locale.toLanguageTag(),
                Passwords.hash(password));
        return user;
    }

    void rename(WikiUser user, String name, String fullName) {
        sql.update(
                "update WIKI_USER set NAME = ?, FULL_NAME = ? where USER_KEY = ?",
                name.toLowerCase(Locale.ROOT),
                fullName,
                user.key());
    }

    void setActive(WikiUser user, boolean isActive) {
        sql.update("update WIKI_USER set INACTIVE = ? where USER_KEY = ?", !isActive, user.key());
    }

    boolean isActive(WikiUser user) {
        return !sql.queryForList("select INACTIVE from WIKI_USER where USER_KEY = ?", Boolean.class, user.key())
                .contains(true);
    }

    /** What the person wrote and may do stays under the key, which nobody gets again. */
    void remove(WikiUser user) {
        sql.update("delete from WIKI_MEMBER where USER_KEY = ?", user.key());
        sql.update("delete from WIKI_USER where USER_KEY = ?", user.key());
    }

    void setLocale(WikiUser user, Locale locale) {
        sql.update("update WIKI_USER set LOCALE = ? where USER_KEY = ?", locale.toLanguageTag(), user.key());
    }

    boolean isPassword(WikiUser user, String password) {
        return sql.queryForList("select PASSWORD from WIKI_USER where USER_KEY = ?", String.class, user.key()).stream()
                .anyMatch(kept -> Passwords.isHashOf(kept, password));
    }

    void join(WikiUser user, String group) {
        sql.update("insert into WIKI_MEMBER (GROUP_NAME, USER_KEY) values (?, ?)", group, user.key());
    }

    List<String> groups() {
        return sql.queryForList("select distinct GROUP_NAME from WIKI_MEMBER order by GROUP_NAME", String.class);
    }

    Set<String> groups(WikiUser user) {
        return new HashSet<>(
                sql.queryForList("select GROUP_NAME from WIKI_MEMBER where USER_KEY = ?", String.class, user.key()));
    }
}
