package dk.albertslund.innovation;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import net.java.ao.test.jdbc.Data;

/** A test on the app's own tables, empty at the start of each method; runs on H2 and on PostgreSQL. */
@Data(InnovationTables.class)
public abstract class OnInnovationTables extends ActiveObjectsTest {}
