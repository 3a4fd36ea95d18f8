package dk.albertslund.devhost.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.FixtureJar;
import dk.albertslund.devhost.PluginRuntime;
import dk.albertslund.devhost.PluginRuntimeRule;
import java.util.List;
import java.util.Map;
import org.junit.Rule;
import org.junit.Test;

/** Which jars start, and the messages for those that do not. */
public class PluginStartTest {
    private static final String I18N = "com.atlassian.sal.api.message.I18nResolver";

    @Rule
    public final PluginRuntimeRule engines = new PluginRuntimeRule();

    @Test
    public void aJarWithoutAnythingInItStarts() {
        PluginRuntime runtime = engines.start(new FixtureJar());

        assertEquals(FixtureJar.KEY, runtime.plugin().key());
        assertEquals("1.0.0", runtime.plugin().version());
    }

    @Test
    public void componentsAreGivenToEachOtherAndToModules() {
        FixtureJar jar = new FixtureJar()
                .source("Greeting", "public class Greeting { public String text() { return \"hej\"; } }")
                .source("Loud", """
                        public class Loud {
                            private final Greeting greeting;
                            public Loud() { greeting = null; }
                            @jakarta.inject.Inject public Loud(Greeting greeting) { this.greeting = greeting; }
                            public String text() { return greeting.text().toUpperCase(); }
                        }
                        """)
                .source("GreetingMacro", macroWith("Loud loud", "loud.text()", "GreetingMacro"))
                .module(macroModule("GreetingMacro"))
                .components("fixture.Greeting", "fixture.Loud#loud");

        PluginRuntime runtime = engines.start(jar);

        assertEquals("HEJ", runtime.renderer().macroToView("greetingmacro", Map.of(), null));
    }

    @Test
    public void componentsHearThatThePluginStartsAndStops() throws ReflectiveOperationException {
        PluginRuntime runtime =
                engines.start(new FixtureJar().source("Life", """
                        public class Life implements InitializingBean, DisposableBean {
                            public static String state = "";
                            public void afterPropertiesSet() { state += "started "; }
                            public void destroy() { state += "stopped"; }
                        }
                        """).components("fixture.Life"));
        Class<?> life = runtime.plugin().load("fixture.Life");

        runtime.close();

        assertEquals("started stopped", life.getField("state").get(null));
    }

    @Test
    public void theJarsOwnClassesAreFoundByPackage() {
        PluginRuntime runtime = engines.start(
                new FixtureJar().source("B", "public class B {}").source("A", "public class A { class C {} }"));

        assertEquals(
                List.of("fixture.A", "fixture.A$C", "fixture.B"),
                runtime.plugin().classNames("fixture"));
        assertEquals(List.of(), runtime.plugin().classNames("com.atlassian.confluence.macro"));
    }

    @Test
    public void aMissingImportIsRefusedWithThePackage() {
        assertRefused(new FixtureJar().importPackage("com.atlassian.jira.issue"), "com.atlassian.jira.issue");
    }

    @Test
    public void aVersionRangeOnConfluencesPackagesIsRefused() {
        assertRefused(
                new FixtureJar().importPackage("com.atlassian.confluence.spaces;version=\"[10,11)\""),
                "com.atlassian.confluence.spaces");
    }

    @Test
    public void aPluginSeesNothingOfTheHost() {
        PluginRuntime runtime =
                engines.start(new FixtureJar().source("Spy", """
                        public class Spy implements Macro {
                            public String execute(Map<String, String> map, String body, ConversionContext context) {
                                try {
                                    return Class.forName("dk.albertslund.devhost.PluginRuntime").getName();
                                } catch (ClassNotFoundException e) {
                                    return "hidden";
                                }
                            }
                            public BodyType getBodyType() { return BodyType.NONE; }
                            public OutputType getOutputType() { return OutputType.BLOCK; }
                        }
                        """).module(macroModule("Spy")));

        assertEquals("hidden", runtime.renderer().macroToView("spy", Map.of(), null));
    }

    @Test
    public void aComponentThatNeedsAServiceNotListedIsRefused() {
        assertRefused(
                new FixtureJar()
                        .source("Texts", "public class Texts { public Texts(I18nResolver texts) {} }")
                        .components("fixture.Texts"),
                "fixture.Texts needs " + I18N + ", which META-INF/plugin-components/imports does not list");
    }

    @Test
    public void aComponentWithItsServicesListedStarts() {
        engines.start(new FixtureJar()
                .source("Texts", "public class Texts { public Texts(I18nResolver texts, UserManager users) {} }")
                .components("fixture.Texts")
                .imports(I18N, "com.atlassian.sal.api.user.UserManager#salUserManager"));
    }

    @Test
    public void anImportThatTheHostDoesNotHandOutIsRefused() {
        assertRefused(
                new FixtureJar().imports("com.atlassian.sal.api.transaction.TransactionCallback"),
                "imports com.atlassian.sal.api.transaction.TransactionCallback");
    }

    @Test
    public void aComponentThatNeedsWhatNobodyHasIsRefused() {
        assertRefused(
                new FixtureJar()
                        .source("Lonely", "public class Lonely { public Lonely(Runnable nobody) {} }")
                        .components("fixture.Lonely"),
                "java.lang.Runnable");
    }

    @Test
    public void aModuleClassThatIsAComponentTooIsRefused() {
        assertRefused(
                new FixtureJar().macro("twice", "NONE", "\"\"").components("fixture.Macro0"),
                "fixture.Macro0 is a module's class and a component too");
    }

    @Test
    public void aModuleClassThatNeedsWhatIsNoBeanIsRefused() {
        assertRefused(
                new FixtureJar()
                        .source("Greedy", macroWith("Runnable wish", "\"\"", "Greedy"))
                        .module(macroModule("Greedy")),
                "fixture.Greedy needs java.lang.Runnable, which is no bean");
    }

    @Test
    public void aRestResourceIsAModuleClassLikeAnyOther() {
        FixtureJar jar = new FixtureJar()
                .importPackage("jakarta.ws.rs")
                .source("Notes", "@jakarta.ws.rs.Path(\"notes\") public class Notes { public Notes(Runnable wish) {} }")
                .module("<rest key=\"rest\" path=\"/x\" version=\"1\"><package>fixture</package></rest>")
                .module("<rest-migration key=\"migration\"><rest-v2/></rest-migration>");

        assertRefused(jar, "fixture.Notes needs java.lang.Runnable, which is no bean");
        assertRefused(jar.components("fixture.Notes"), "fixture.Notes is a module's class and a component too");
    }

    @Test
    public void aModuleClassThatIsNotInTheJarIsRefused() {
        assertRefused(new FixtureJar().module(macroModule("Missing")), "fixture.Missing");
    }

    @Test
    public void twoConstructorsWithoutAMarkAreRefused() {
        assertRefused(
                new FixtureJar()
                        .source("Torn", "public class Torn { public Torn() {} public Torn(Runnable r) {} }")
                        .components("fixture.Torn"),
                "fixture.Torn has 2 constructors");
    }

    @Test
    public void anIndexThatNothingReadsIsRefused() {
        assertRefused(
                new FixtureJar()
                        .source("Idle", "public class Idle {}")
                        .components("fixture.Idle")
                        .without("META-INF/spring/plugin-context.xml"),
                "scan-indexes");
    }

    @Test
    public void exportedServicesAreNotImitated() {
        FixtureJar jar = new FixtureJar().file("META-INF/plugin-components/exports", "fixture.A#java.lang.Runnable\n");

        var thrown = assertThrows(UnsupportedOperationException.class, () -> engines.start(jar));

        assertTrue(thrown.getMessage(), thrown.getMessage().contains("META-INF/plugin-components/exports"));
    }

    private void assertRefused(FixtureJar jar, String reason) {
        var thrown = assertThrows(PluginStartException.class, () -> engines.start(jar));

        assertTrue(thrown.getMessage(), thrown.getMessage().contains(reason));
    }

    private static String macroModule(String simpleName) {
        return "<xhtml-macro key=\"" + simpleName + "\" name=\"" + simpleName.toLowerCase() + "\" class=\"fixture."
                + simpleName + "\"><parameters/></xhtml-macro>";
    }

    private static String macroWith(String parameter, String expression, String simpleName) {
        String name = parameter.split(" ")[1];
        return """
                public class %s implements Macro {
                    private final %s;
                    public %s(%s) { this.%s = %s; }
                    public String execute(Map<String, String> map, String body, ConversionContext context) {
                        return %s;
                    }
                    public BodyType getBodyType() { return BodyType.NONE; }
                    public OutputType getOutputType() { return OutputType.BLOCK; }
                }
                """.formatted(simpleName, parameter, simpleName, parameter, name, name, expression);
    }
}
