package dk.albertslund.activeobjects.testing;

import dk.albertslund.activeobjects.AoTableNames;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.schema.TableNameConverter;

/** The table names of production, so that a name that is too long fails in a test. */
public final class ConfluenceTableNames implements TableNameConverter {
    /** As in the descriptor's {@code <ao namespace="…">}. */
    public static final String NAMESPACE = "dk.albertslund.innovation";

    private final TableNameConverter names =
            new AtlassianTableNameConverter(name -> AoTableNames.prefix(NAMESPACE) + "_" + name);

    @Override
    public String getName(Class<? extends RawEntity<?>> entity) {
        return names.getName(entity);
    }
}
