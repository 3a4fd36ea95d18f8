package dk.albertslund.devhost.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.FixtureJar;
import dk.albertslund.devhost.PluginRuntime;
import dk.albertslund.devhost.PluginRuntimeRule;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** Creation and migration of a plugin's tables. */
public class PluginEntitiesTest {
    private static final String GUEST =
            "public interface Guest extends Entity { String getName(); void setName(String n); }";
    private static final String AO = "com.atlassian.activeobjects.external.ActiveObjects";

    @Rule
    public final PluginRuntimeRule engines = new PluginRuntimeRule();

    @Test
    public void whatIsWrittenIsThereAfterARestart() {
        FixtureJar jar = guestBook(GUEST);
        PluginRuntime first = engines.start(jar);
        assertEquals("1", first.renderer().macroToView("sign", Map.of(), null));
        first.close();

        PluginRuntime second = engines.start(jar);

        assertEquals("2", second.renderer().macroToView("sign", Map.of(), null));
    }

    @Test
    public void aPluginWithoutAnAoModuleGetsNoActiveObjects() {
        assertRefused(new FixtureJar().imports(AO), "imports " + AO);
    }

    @Test
    public void aTableNameLongerThanThirtyIsRefused() {
        assertRefused(guestBook("""
                        @net.java.ao.schema.Table("GuestsOfTheWholeYear1")
                        public interface Guest extends Entity { String getName(); void setName(String n); }
                        """), "_GUESTS_OF_THE_WHOLE_YEAR1");
    }

    @Test
    public void aColumnNamedByAReservedWordIsRefused() {
        assertRefused(guestBook("""
                        public interface Guest extends Entity {
                            String getName(); void setName(String n); long getNumber(); void setNumber(long n);
                        }
                        """), "the column NUMBER is a reserved word");
    }

    @Test
    public void anUpgradeTaskRunsOnceBeforeThePluginStarts() {
        FixtureJar jar =
                guestBook(GUEST, "<upgradeTask>fixture.Invite</upgradeTask>").source("Invite", invite("2"));

        assertEquals("2", engines.start(jar).renderer().macroToView("sign", Map.of(), null));
        assertEquals("3", engines.start(jar).renderer().macroToView("sign", Map.of(), null));
    }

    @Test
    public void twoUpgradeTasksOfOneVersionAreRefused() {
        assertRefused(
                new FixtureJar()
                        .source("Invite", invite("2"))
                        .source("Again", invite("2").replace("Invite", "Again"))
                        .source("Guest", GUEST)
                        .module("<ao key=\"ao\"><entity>fixture.Guest</entity><upgradeTask>fixture.Invite</upgradeTask>"
                                + "<upgradeTask>fixture.Again</upgradeTask></ao>")
                        .imports(AO),
                "two upgrade tasks have the version 2");
    }

    private static String invite(String version) {
        return """
                public class Invite implements ActiveObjectsUpgradeTask {
                    public ModelVersion getModelVersion() { return ModelVersion.valueOf("%s"); }
                    @SuppressWarnings("unchecked")
                    public void upgrade(ModelVersion before, ActiveObjects ao) {
                        ao.migrate(Guest.class);
                        ao.create(Guest.class, new DBParam("NAME", "Bo since " + before));
                    }
                }
                """.formatted(version);
    }

    private static FixtureJar guestBook(String entity) {
        return guestBook(entity, "");
    }

    private static FixtureJar guestBook(String entity, String upgradeTasks) {
        return new FixtureJar()
                .source("Guest", entity)
                .source("Sign", """
                        public class Sign implements Macro {
                            private final ActiveObjects ao;
                            public Sign(ActiveObjects ao) { this.ao = ao; }
                            public String execute(Map<String, String> map, String body, ConversionContext context) {
                                return ao.executeInTransaction(() -> {
                                    ao.create(Guest.class, new DBParam("NAME", "Ane"));
                                    return "" + ao.count(Guest.class, Query.select());
                                });
                            }
                            public BodyType getBodyType() { return BodyType.NONE; }
                            public OutputType getOutputType() { return OutputType.BLOCK; }
                        }
                        """)
                .module("<ao key=\"ao\" namespace=\"dk.example\"><entity>fixture.Guest</entity>" + upgradeTasks
                        + "</ao>")
                .module("<xhtml-macro key=\"sign\" name=\"sign\" class=\"fixture.Sign\"><parameters/></xhtml-macro>")
                .imports(AO);
    }

    private void assertRefused(FixtureJar jar, String reason) {
        var thrown = assertThrows(PluginStartException.class, () -> engines.start(jar));

        assertTrue(thrown.getMessage(), thrown.getMessage().contains(reason));
    }
}
