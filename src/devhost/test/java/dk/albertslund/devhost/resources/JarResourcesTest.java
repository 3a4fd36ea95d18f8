package dk.albertslund.devhost.resources;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.devhost.FixtureJar;
import dk.albertslund.devhost.PluginRuntimeRule;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;

public class JarResourcesTest {
    private static final String WIZARD = FixtureJar.KEY + ":wizard";
    private static final Locale DANISH = new Locale("da", "DK");

    @Rule
    public final PluginRuntimeRule engines = new PluginRuntimeRule();

    @Test
    public void aWizardInAJarReachesThePageInDanish() {
        WebResources resources = new WebResources(engines.start(new FixtureJar()
                        .module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n/fixture\"/>")
                        .module("<resource type=\"download\" name=\"images/\" location=\"images/\"/>")
                        .module("""
                                        <web-resource key="wizard">
                                          <transformation extension="soy">
                                            <transformer key="soyTransformer">
                                              <functions>com.atlassian.confluence.plugins.soy:soy-core-functions</functions>
                                            </transformer>
                                          </transformation>
                                          <resource type="download" name="wizard-soy.js" location="soy/wizard.soy"/>
                                          <context>create-content</context>
                                        </web-resource>
                                        """)
                        .file("i18n/fixture.properties", "wizard.title=Title\n")
                        .file("i18n/fixture_da_DK.properties", "wizard.title=S\\u00e5''dan\n")
                        .file("images/logo.svg", "<svg/>")
                        .file("soy/wizard.soy", """
                                        {namespace Fixture}
                                        /** The title. */
                                        {template .title}
                                        {getText('wizard.title')}
                                        {/template}
                                        """))
                .plugin());

        List<String> scripts = resources.scripts(Set.of(), Set.of("create-content"), DANISH);
        ServedFile script = resources.serve(WIZARD, "wizard-soy.js", DANISH).orElseThrow();
        String content = new String(script.bytes(), StandardCharsets.UTF_8);

        assertEquals(
                List.of("/download/resources/" + WIZARD + "/wizard-soy.js?v=" + script.etag() + "&locale=da_DK"),
                scripts);
        assertTrue(content, content.contains("soy.$$escapeHtml(\"S\\u00E5\\u0027dan\")"));
        assertTrue(resources.serve(FixtureJar.KEY, "images/logo.svg", DANISH).isPresent());
        assertFalse(resources.serve(FixtureJar.KEY, "images/gone.svg", DANISH).isPresent());
    }
}
