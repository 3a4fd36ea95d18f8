package dk.albertslund.devhost.running;

import org.springframework.jdbc.core.JdbcTemplate;

/** How often the plugin's rows are asked for; H2 itself counts, and what search does meanwhile is not counted. */
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
