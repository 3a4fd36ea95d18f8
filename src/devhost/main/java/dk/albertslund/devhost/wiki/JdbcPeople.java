package dk.albertslund.devhost.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Users and groups. */
final class JdbcPeople {
    private static final String USER = "select USER_KEY, NAME, FULL_NAME, LOCALE from WIKI_USER ";
    private final Sql sql;

    JdbcPeople(Sql sql) {
        this.sql = sql;
    }

    private static WikiUser user(ResultSet row, int number) throws SQLException {
        return new WikiUser(
                row.getString(1), row.getString(2), row.getString(3), Locale.forLanguageTag(row.getString(4)));
    }

    Optional<WikiUser> named(String name) {
        return sql.first(JdbcPeople::user, USER + "where NAME = ?", name);
    }

    Optional<WikiUser> withKey(String key) {
        return sql.first(JdbcPeople::user, USER + "where USER_KEY = ?", key);
    }

    List<WikiUser> all() {
        return sql.list(JdbcPeople::user, USER + "order by FULL_NAME");
    }

    void add(WikiUser user, String password, List<String> groups) {
        sql.change(
                "insert into WIKI_USER (USER_KEY, NAME, FULL_NAME, LOCALE, PASSWORD) values (?, ?, ?, ?, ?)",
                user.key(),
                user.name(),
                user.fullName(),
                user.locale().toLanguageTag(),
                Passwords.kept(password));
        for (String group : groups) {
            sql.change("insert into WIKI_MEMBER (GROUP_NAME, USER_KEY) values (?, ?)", group, user.key());
        }
    }

    void setLocale(WikiUser user, Locale locale) {
        sql.change("update WIKI_USER set LOCALE = ? where USER_KEY = ?", locale.toLanguageTag(), user.key());
    }

    boolean isPasswordOf(WikiUser user, String password) {
        return sql.texts("select PASSWORD from WIKI_USER where USER_KEY = ?", user.key()).stream()
                .anyMatch(kept -> Passwords.isKeptAs(password, kept));
    }

    Set<String> groupsOf(WikiUser user) {
        return new HashSet<>(sql.texts("select GROUP_NAME from WIKI_MEMBER where USER_KEY = ?", user.key()));
    }
}
