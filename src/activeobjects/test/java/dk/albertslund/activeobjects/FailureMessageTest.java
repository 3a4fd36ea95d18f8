package dk.albertslund.activeobjects;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.activeobjects.testing.TestDatabase;
import net.java.ao.test.jdbc.Data;
import org.junit.Assert;
import org.junit.Test;
import org.junit.experimental.categories.Category;
import org.junit.runner.JUnitCore;
import org.junit.runner.notification.Failure;

@Category(ActiveObjectsTest.class)
public class FailureMessageTest {
    /** Stays out of the build, which passes nested classes over. */
    @Data(Place.Tables.class)
    public static class Failing extends ActiveObjectsTest {
        @Test
        public void fails() {
            Assert.fail("The hall is too small");
        }
    }

    @Test
    public void aFailureSaysOnWhichDatabase() {
        Failure failure = JUnitCore.runClasses(Failing.class).getFailures().get(0);

        assertEquals("On " + TestDatabase.name() + ": The hall is too small", failure.getMessage());
    }
}
