package dk.albertslund.innovation.common.confluence;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;

/** Tells temporary database outages from programming errors. */
public final class DatabaseFailures {
    private static final int DEEPEST = 30;
    /** SQLSTATE class 08, connection exception. */
    private static final String CONNECTION = "08";
    /** PostgreSQL: shutting down, crash shutdown, cannot connect now, too many connections. */
    private static final Set<String> NOT_NOW = Set.of("57P01", "57P02", "57P03", "53300");

    private DatabaseFailures() {}

    /** Whether the failure or one of its causes means that the database is unavailable. */
    public static boolean isOutage(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException broken && isConnectionLost(broken)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isConnectionLost(SQLException broken) {
        String state = broken.getSQLState() == null ? "" : broken.getSQLState();
        return state.startsWith(CONNECTION)
                || NOT_NOW.contains(state)
                || broken instanceof SQLTransientConnectionException
                || broken instanceof SQLNonTransientConnectionException
                || broken instanceof SQLRecoverableException;
    }
}
