package dk.albertslund.devhost.running;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Counts the statements on the plugin's tables by H2's statistics, without concurrent ones of the search index.
 */
final class StatementCounter {
    private StatementCounter() {}

    static int during(PluginWikiRule wiki, Runnable action) {
        JdbcTemplate sql = new JdbcTemplate(wiki.host().database().dataSource());
        wiki.host().runtime().index().settle();
        sql.execute("set query_statistics false");
        sql.execute("set query_statistics true");
        action.run();
        return sql.queryForObject(
                "select coalesce(sum(execution_count), 0) from information_schema.query_statistics "
                        + "where sql_statement like '%AO\\_%'",
                Integer.class);
    }
}
