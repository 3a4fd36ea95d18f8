package dk.albertslund.devhost.web;

import dk.albertslund.devhost.FixtureJar;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** A plugin with one of each kind of module that the wiki's pages use. */
public final class FixturePlugin {
    private FixturePlugin() {}

    /** Compiles and packs the plugin. */
    public static Path build(Path folder) {
        return jar().build(folder);
    }

    private static FixtureJar jar() {
        return new FixtureJar()
                .importPackage("jakarta.servlet")
                .importPackage("jakarta.servlet.http")
                .importPackage("jakarta.ws.rs")
                .importPackage("jakarta.ws.rs.core")
                .importPackage("com.atlassian.plugins.rest.api.security.annotation")
                .importPackage("com.atlassian.confluence.plugins.createcontent.api.events")
                .importPackage("com.atlassian.confluence.plugins.createcontent.impl")
                .importPackage("com.atlassian.confluence.event.events.space")
                .importPackage("com.atlassian.confluence.event.events.content.page")
                .importPackage("com.atlassian.confluence.spaces")
                .importPackage("com.atlassian.confluence.pages")
                .importPackage("com.atlassian.confluence.user")
                .importPackage("com.atlassian.webresource.api.assembler")
                .source("Greeting", text("Greeting.java"))
                .source("Listener", text("Listener.java"))
                .source("Desk", text("Desk.java"))
                .source("Greetings", text("Greetings.java"))
                .source("Note", text("Note.java"))
                .importPackage("com.atlassian.scheduler")
                .source("Nightly", text("Nightly.java"))
                .source("Failing", text("Failing.java"))
                .components("fixture.Listener#listener", "fixture.Nightly#nightly", "fixture.Failing#failing")
                .imports(
                        "com.atlassian.event.api.EventPublisher#eventPublisher",
                        "com.atlassian.activeobjects.external.ActiveObjects#activeObjects",
                        "com.atlassian.webresource.api.assembler.PageBuilderService#pageBuilderService",
                        "com.atlassian.sal.api.user.UserManager#userManager")
                .file("i18n/fixture.properties", text("fixture.properties"))
                .file("i18n/fixture_da_DK.properties", text("fixture_da_DK.properties"))
                .file("wizard/wizard.soy", text("wizard.soy"))
                .file("wizard/wizard.js", text("wizard.js"))
                .file("greeting/greeting.js", text("greeting.js"))
                .file("greeting/greeting.css", ".fixture-greeting { background: url(hand.svg); }")
                .file("greeting/hand.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>")
                .file("pages/home.xml", text("home.xml"))
                .file("pages/child.xml", "<p><at:i18n at:key=\"fixture.child.text\"/></p>")
                .module(text("modules.xml"))
                .module("<resource type=\"i18n\" name=\"i18n\" location=\"i18n/fixture\"/>");
    }

    private static String text(String name) {
        try (InputStream in = FixturePlugin.class.getResourceAsStream("/fixture/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the jar into a folder, for a wiki started by hand. */
    public static void main(String[] arguments) {
        System.out.println(build(Path.of(arguments[0])));
    }
}
