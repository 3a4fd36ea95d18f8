package dk.albertslund.activeobjects.testing;

import dk.albertslund.activeobjects.AoNames;
import net.java.ao.RawEntity;
import net.java.ao.atlassian.AtlassianTableNameConverter;
import net.java.ao.schema.TableNameConverter;

/** The table names of production, so that a name too long for it fails in a test. */
public final class ConfluenceTableNames implements TableNameConverter {
    /** As in the descriptor's {@code <ao namespace="…">}. */
    public static final String NAMESPACE = "dk.albertslund.innovation";

    private final TableNameConverter names =
            new AtlassianTableNameConverter(name -> AoNames.prefix(NAMESPACE) + "_" + name);

    @Override
    public String getName(Class<? extends RawEntity<?>> entity) {
        return names.getName(entity);
    }
}
