package dk.albertslund.devhost.wiki;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spaces and who may do what in them. */
final class JdbcSpaces {
    private static final String SPACE = "select ID, SPACE_KEY, NAME, HOME_PAGE from WIKI_SPACE ";
    private final Sql sql;
    private final JdbcPeople people;

    JdbcSpaces(Sql sql, JdbcPeople people) {
        this.sql = sql;
        this.people = people;
    }

    private static WikiSpace space(ResultSet row, int number) throws SQLException {
        return new WikiSpace(row.getLong(1), row.getString(2), row.getString(3), row.getLong(4));
    }

    /** Keys are compared without regard to case, as in Confluence. */
    Optional<WikiSpace> space(String key) {
        return sql.first(JdbcSpaces::space, SPACE + "where lower(SPACE_KEY) = lower(?)", key);
    }

    List<WikiSpace> all() {
        return sql.list(JdbcSpaces::space, SPACE + "order by NAME");
    }

    void add(String key, String name) {
        sql.change("insert into WIKI_SPACE (SPACE_KEY, NAME, HOME_PAGE) values (?, ?, 0)", key, name);
    }

    void setHomePage(String key, long pageId) {
        sql.change("update WIKI_SPACE set HOME_PAGE = ? where SPACE_KEY = ?", pageId, key);
    }

    void remove(String key) {
        sql.change("delete from WIKI_PERMISSION where SPACE_KEY = ?", key);
        sql.change("delete from WIKI_SPACE where SPACE_KEY = ?", key);
    }

    void permit(String key, String type, String subject) {
        Object[] row = {key, type, subject};
        if (sql.number("select count(*) from WIKI_PERMISSION where SPACE_KEY = ? and KIND = ? and SUBJECT = ?", row)
                == 0) {
            sql.change("insert into WIKI_PERMISSION (SPACE_KEY, KIND, SUBJECT) values (?, ?, ?)", row);
        }
    }

    boolean isPermitted(WikiUser user, String type, String key) {
        Set<String> subjects = subjects(user);
        return sql.texts("select SUBJECT from WIKI_PERMISSION where SPACE_KEY = ? and KIND = ?", key, type).stream()
                .anyMatch(subjects::contains);
    }

    Set<String> permittedKeys(WikiUser user, String type) {
        List<String> subjects = List.copyOf(subjects(user));
        String marks = String.join(",", Collections.nCopies(subjects.size(), "?"));
        return new HashSet<>(sql.texts(
                "select distinct SPACE_KEY from WIKI_PERMISSION where KIND = ? and SUBJECT in (" + marks + ")",
                Stream.concat(Stream.of(type), subjects.stream()).toArray()));
    }

    private Set<String> subjects(WikiUser user) {
        if (user == null) {
            return Set.of("anonymous");
        }
        Set<String> subjects =
                people.groupsOf(user).stream().map(group -> "group:" + group).collect(Collectors.toSet());
        subjects.add("user:" + user.key());
        return subjects;
    }

    List<String> permissions(String key) {
        return sql.texts(
                "select concat(SUBJECT, ' ', KIND) from WIKI_PERMISSION where SPACE_KEY = ? order by SUBJECT, KIND",
                key);
    }
}
