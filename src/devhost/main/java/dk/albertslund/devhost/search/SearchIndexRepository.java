package dk.albertslund.devhost.search;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** The indexed texts, in the table {@code WIKI_SEARCH}. */
final class SearchIndexRepository {
    private final JdbcTemplate sql;

    SearchIndexRepository(DataSource dataSource) {
        this.sql = new JdbcTemplate(dataSource);
        sql.execute("create table if not exists WIKI_SEARCH (PAGE bigint primary key, CONTENT text not null)");
    }

    boolean has(long page) {
        return !sql.queryForList("select PAGE from WIKI_SEARCH where PAGE = ?", page)
                .isEmpty();
    }

    void write(long page, String text) {
        remove(page);
        sql.update("insert into WIKI_SEARCH (PAGE, CONTENT) values (?, ?)", page, text.toLowerCase(Locale.ROOT));
    }

    void remove(long page) {
        sql.update("delete from WIKI_SEARCH where PAGE = ?", page);
    }

    /** @param words in lower case */
    List<Long> withAll(List<String> words) {
        String conditions =
                words.stream().map(word -> "CONTENT like ? escape '!'").collect(Collectors.joining(" and "));
        Object[] patterns = words.stream()
                .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
                .toArray();
        return sql.queryForList(
                "select PAGE from WIKI_SEARCH where " + conditions + " order by PAGE", Long.class, patterns);
    }
}
