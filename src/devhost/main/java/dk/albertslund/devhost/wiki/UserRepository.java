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

/** Users, their passwords and their groups. */
public final class UserRepository {
    private static final String COLUMNS = "select USER_KEY, NAME, FULL_NAME, LOCALE from WIKI_USER ";

    private final Database database;
    private final JdbcTemplate sql;

    UserRepository(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    private static WikiUser user(ResultSet row, int number) throws SQLException {
        return new WikiUser(
                row.getString(1), row.getString(2), row.getString(3), Locale.forLanguageTag(row.getString(4)));
    }

    Optional<WikiUser> byName(String name) {
        return sql.query(COLUMNS + "where NAME = ?", UserRepository::user, name.toLowerCase(Locale.ROOT)).stream()
                .findFirst();
    }

    Optional<WikiUser> byKey(String key) {
        return sql.query(COLUMNS + "where USER_KEY = ?", UserRepository::user, key).stream()
                .findFirst();
    }

    List<WikiUser> all() {
        return sql.query(COLUMNS + "order by FULL_NAME", UserRepository::user);
    }

    WikiUser add(String name, String fullName, Locale locale, String password) {
        WikiUser user = new WikiUser(UUID.randomUUID().toString().replace("-", ""), name, fullName, locale);
        sql.update(
                "insert into WIKI_USER (USER_KEY, NAME, FULL_NAME, LOCALE, PASSWORD) values (?, ?, ?, ?, ?)",
                user.key(),
                name,
                fullName,
                locale.toLanguageTag(),
                PasswordHasher.hash(password));
        return user;
    }

    /**
     * The key stays, and with it everything that the person wrote.
     *
     * @throws WikiException when there is nothing to call the person by, or somebody else has the name
     */
    public void rename(WikiUser user, String name, String fullName) {
        if (name.isBlank() || fullName.isBlank()) {
            throw new WikiException("people.name.empty");
        }
        if (byName(name.strip()).filter(found -> !found.equals(user)).isPresent()) {
            throw new WikiException("people.name.taken", name.strip());
        }
        sql.update(
                "update WIKI_USER set NAME = ?, FULL_NAME = ? where USER_KEY = ?",
                name.strip().toLowerCase(Locale.ROOT),
                fullName.strip(),
                user.key());
    }

    /** Somebody who is not active cannot log in, and is still known to everybody else. */
    public void setActive(WikiUser user, boolean isActive) {
        sql.update("update WIKI_USER set INACTIVE = ? where USER_KEY = ?", !isActive, user.key());
    }

    public boolean isActive(WikiUser user) {
        return !sql.queryForList("select INACTIVE from WIKI_USER where USER_KEY = ?", Boolean.class, user.key())
                .contains(true);
    }

    /** What the person wrote stays under the key, which nobody gets again; what they may do is taken from them. */
    public void remove(WikiUser user) {
        database.inTransaction(() -> {
            sql.update("delete from WIKI_MEMBER where USER_KEY = ?", user.key());
            sql.update("delete from WIKI_GRANT where HOLDER_TYPE = 'USER' and HOLDER = ?", user.key());
            return sql.update("delete from WIKI_USER where USER_KEY = ?", user.key());
        });
    }

    void setLocale(WikiUser user, Locale locale) {
        sql.update("update WIKI_USER set LOCALE = ? where USER_KEY = ?", locale.toLanguageTag(), user.key());
    }

    boolean isPassword(WikiUser user, String password) {
        return sql.queryForList("select PASSWORD from WIKI_USER where USER_KEY = ?", String.class, user.key()).stream()
                .anyMatch(kept -> PasswordHasher.isHashOf(kept, password));
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
