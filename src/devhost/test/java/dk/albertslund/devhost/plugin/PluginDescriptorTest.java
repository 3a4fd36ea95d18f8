package dk.albertslund.devhost.plugin;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.Test;

/** Strict parsing of descriptors. */
public class PluginDescriptorTest {
    @Test
    public void modulesAreFoundByTypeAndKeyInTheirOrder() {
        PluginDescriptor descriptor = descriptor("<web-item key=\"b\"/><web-resource key=\"r\"/><web-item key=\"a\"/>"
                + "<resource type=\"i18n\" location=\"i18n/x\"/>");

        assertEquals(
                List.of("b", "a"),
                descriptor.modules("web-item").stream().map(PluginModule::key).toList());
        assertEquals("web-resource", descriptor.module("r").orElseThrow().type());
        assertEquals(List.of("i18n/x"), descriptor.textLocations());
    }

    @Test
    public void classesOfConfluencesOwnAreNotThePlugins() {
        PluginDescriptor descriptor = descriptor("""
                <web-item key="i">
                  <condition class="com.atlassian.confluence.plugin.descriptor.web.conditions.HasSpaceCondition"/>
                  <condition class="dk.example.Mine"/>
                </web-item>
                """);

        assertEquals(List.of("dk.example.Mine"), descriptor.moduleClasses());
    }

    @Test
    public void anUnknownModuleIsRefusedByName() {
        assertRefused("<crystal-ball key=\"c\"/>", "<crystal-ball> is unknown");
    }

    @Test
    public void aKnownModuleThatIsNotImitatedThrows() {
        var thrown = assertThrows(
                UnsupportedOperationException.class,
                () -> descriptor("<servlet-filter key=\"s\" class=\"dk.example.S\"/>"));

        assertTrue(thrown.getMessage(), thrown.getMessage().contains("<servlet-filter key=\"s\"> is not imitated"));
    }

    @Test
    public void componentsInTheDescriptorAreRefusedBecauseConfluenceDoesNotReadThem() {
        assertRefused("<component-import key=\"c\" interface=\"java.lang.Runnable\"/>", "<component-import>");
    }

    @Test
    public void aModuleWhoseTypeConfluenceDoesNotKnowIsLeftOutAndTheRestStays() {
        String modules = "<job-config key=\"j\"/><web-item key=\"i\"/>";
        ExportedPackages packages = ExportedPackages.all().without("com.atlassian.scheduler");

        assertEquals(
                1,
                read(around(modules), ExportedPackages.all())
                        .modules("job-config")
                        .size());
        assertEquals(List.of(), read(around(modules), packages).modules("job-config"));
        assertEquals(1, read(around(modules), packages).modules("web-item").size());
    }

    @Test
    public void restWithoutItsMigrationIsRefused() {
        assertRefused("<rest key=\"api\" path=\"/x\" version=\"1.0\"/>", "<rest-migration>");
        descriptor(
                "<rest key=\"api\" path=\"/x\" version=\"1.0\"/><rest-migration key=\"m\"><rest-v2/></rest-migration>");
    }

    @Test
    public void whatTheDescriptorSaysOfSearchIsReadStrictly() {
        String schema = "<content-property-index-schema key=\"s\">%s</content-property-index-schema>";
        assertRefused(String.format(schema, ""), "has no <key>");
        assertRefused(String.format(schema, "<key/>"), "lacks property-key");
        assertRefused(
                String.format(schema, "<key property-key=\"p\"><extract path=\"a\" type=\"word\"/></key>"),
                "the type must be one of date, number, string, text");
        assertRefused(String.format(schema, "<key property-key=\"p\"><extract type=\"string\"/></key>"), "lacks path");
        assertRefused("<extractor2 key=\"e\"/>", "lacks class");
        assertThrows(
                UnsupportedOperationException.class,
                () -> descriptor("<extractor2 key=\"e\" class=\"dk.example.E\" index=\"CHANGE\"/>"));
        descriptor(String.format(
                schema, "<key property-key=\"p\"><extract path=\"a\" type=\"string\" alias=\"b\"/></key>"));
    }

    @Test
    public void aKeyThatStandsTwiceIsRefused() {
        assertRefused("<web-item key=\"k\"/><web-resource key=\"k\"/>", "k stands twice");
    }

    @Test
    public void aModuleWithoutAKeyIsRefused() {
        assertRefused("<web-item/>", "a <web-item> has no key");
    }

    @Test
    public void aDocumentTypeIsRefused() {
        assertThrows(
                PluginStartException.class,
                () -> read("<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><a>&e;</a>"));
    }

    private static void assertRefused(String modules, String reason) {
        var thrown = assertThrows(PluginStartException.class, () -> descriptor(modules));

        assertTrue(thrown.getMessage(), thrown.getMessage().contains(reason));
    }

    private static PluginDescriptor descriptor(String modules) {
        return read(around(modules));
    }

    private static String around(String modules) {
        return "<atlassian-plugin key=\"k.e.y\" plugins-version=\"2\"><plugin-info><version>1</version></plugin-info>"
                + modules + "</atlassian-plugin>";
    }

    private static PluginDescriptor read(String xml) {
        return read(xml, ExportedPackages.all());
    }

    private static PluginDescriptor read(String xml, ExportedPackages packages) {
        return PluginDescriptor.of(
                PluginXmlParser.read(
                        "atlassian-plugin.xml", new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8))),
                packages.names());
    }
}
