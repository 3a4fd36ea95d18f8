package dk.albertslund.devhost.wiki;

import java.sql.PreparedStatement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** The wiki's own tables. Made when they are missing; the same words for H2 and PostgreSQL. */
final class Sql {
    private static final List<String> TABLES = List.of(
            "create table if not exists WIKI_USER (USER_KEY varchar(40) primary key, NAME varchar(80) not null unique,"
                    + " FULL_NAME varchar(200) not null, LOCALE varchar(10) not null, PASSWORD varchar(200) not null)",
            "create table if not exists WIKI_MEMBER (GROUP_NAME varchar(80) not null, USER_KEY varchar(40) not null,"
                    + " primary key (GROUP_NAME, USER_KEY))",
            "create table if not exists WIKI_SPACE (ID bigint generated always as identity primary key,"
                    + " SPACE_KEY varchar(80) not null unique, NAME varchar(400) not null, HOME_PAGE bigint not null)",
            "create table if not exists WIKI_PERMISSION (SPACE_KEY varchar(80) not null, KIND varchar(40) not null,"
                    + " SUBJECT varchar(90) not null, primary key (SPACE_KEY, KIND, SUBJECT))",
            "create table if not exists WIKI_PAGE (ID bigint generated always as identity primary key,"
                    + " SPACE_KEY varchar(80) not null, PARENT bigint not null, TITLE varchar(400) not null,"
                    + " VERSION int not null, unique (SPACE_KEY, TITLE))",
            "create table if not exists WIKI_VERSION (PAGE bigint not null, VERSION int not null,"
                    + " TITLE varchar(400) not null, CONTENT varchar(20000000) not null,"
                    + " MODIFIER varchar(40) not null, MODIFIED timestamp with time zone not null,"
                    + " primary key (PAGE, VERSION))",
            "create table if not exists WIKI_RESTRICTION (PAGE bigint not null, USER_KEY varchar(40) not null,"
                    + " primary key (PAGE, USER_KEY))");
    private static final String POSTGRESQL_LONG_TEXT = "text";

    private final JdbcTemplate template;
    private final TransactionTemplate transactions;

    Sql(DataSource dataSource) {
        template = new JdbcTemplate(dataSource);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(dataSource));
        for (String table : TABLES) {
            template.execute(
                    isPostgreSql(dataSource) ? table.replace("varchar(20000000)", POSTGRESQL_LONG_TEXT) : table);
        }
    }

    private static boolean isPostgreSql(DataSource dataSource) {
        return Boolean.TRUE.equals(new JdbcTemplate(dataSource).execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
    }

    <T> List<T> list(RowMapper<T> mapper, String sql, Object... arguments) {
        return template.query(sql, mapper, arguments);
    }

    <T> Optional<T> first(RowMapper<T> mapper, String sql, Object... arguments) {
        return template.query(sql, mapper, arguments).stream().findFirst();
    }

    List<String> texts(String sql, Object... arguments) {
        return template.queryForList(sql, String.class, arguments);
    }

    int number(String sql, Object... arguments) {
        Integer number = template.queryForObject(sql, Integer.class, arguments);
        return number == null ? 0 : number;
    }

    int change(String sql, Object... arguments) {
        return template.update(sql, arguments);
    }

    /** The number that the database gave the new row. */
    long insert(String sql, Object... arguments) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        template.update(
                connection -> {
                    PreparedStatement statement = connection.prepareStatement(sql, new String[] {"id"});
                    for (int index = 0; index < arguments.length; index++) {
                        statement.setObject(index + 1, arguments[index]);
                    }
                    return statement;
                },
                key);
        return Objects.requireNonNull(key.getKey(), "The database gave no number")
                .longValue();
    }

    <T> T inTransaction(Supplier<T> action) {
        return transactions.execute(status -> action.get());
    }
}
