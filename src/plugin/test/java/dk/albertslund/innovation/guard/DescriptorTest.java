package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DescriptorTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private List<String> findingsFor(String modules) {
        return DescriptorRules.findings(
                new WrongProject(folder).withDescriptor(modules).project());
    }

    @Test
    public void whateverTheDescriptorNamesExists() {
        assertEquals("", String.join("\n", DescriptorRules.findings(Project.ours())));
    }

    @Test
    public void everyMacroCanBeFoundAndSetUp() {
        assertEquals("", String.join("\n", MacroRules.findings(Project.ours())));
    }

    @Test
    public void aMissingClassIsFound() {
        assertEquals(
                List.of(
                        "There is no class dk.albertslund.innovation.GoneMacro",
                        "There is no class dk.albertslund.innovation.AoGone",
                        "There is no package dk.albertslund.innovation.gone for <rest>"),
                findingsFor("""
                        <xhtml-macro key="gone" class="dk.albertslund.innovation.GoneMacro"/>
                        <ao key="tables"><entity>dk.albertslund.innovation.AoGone</entity></ao>
                        <rest key="rest"><package>dk.albertslund.innovation.gone</package></rest>
                        """).stream()
                        .filter(finding -> finding.startsWith("There is no"))
                        .toList());
    }

    @Test
    public void aPackageThatTheBundleDoesNotImportIsFound() {
        WrongProject wrong = new WrongProject(folder)
                .withDescriptor("""
                        <condition class="com.atlassian.conditions.HasSpace"/><condition class="com.atlassian.web.IsAdmin"/>
                        """)
                .with(
                        "src/plugin/target/classes/META-INF/MANIFEST.MF",
                        "Import-Package: a.b;version=\"[1,2)\",com.atlassian.con\r\n ditions;version=\"0.0.0\"\r\n");

        assertEquals(
                List.of(
                        "The bundle does not import the package of com.atlassian.web.IsAdmin; name it in Import-Package"),
                DescriptorRules.findings(wrong.project()));
    }

    @Test
    public void aMissingFileIsFound() {
        assertEquals(
                List.of(
                        "There is no file js/gone.js",
                        "There is no file i18n/gone.properties",
                        "There is no file i18n/gone_da_DK.properties"),
                findingsFor("""
                        <web-resource key="script"><resource type="download" name="gone.js" location="/js/gone.js"/></web-resource>
                        <resource type="i18n" name="i18n" location="i18n/gone"/>
                        """));
    }

    @Test
    public void aMissingTextIsFoundInBothLanguages() {
        assertEquals(
                List.of(
                        "i18n/innovation.properties lacks innovation.create.title",
                        "i18n/innovation_da_DK.properties lacks innovation.create.title",
                        "i18n/innovation.properties lacks innovation.tables",
                        "i18n/innovation_da_DK.properties lacks innovation.tables"),
                findingsFor("""
                        <ao key="tables" i18n-name-key="innovation.tables"/>
                        <dialog-page title-key="innovation.create.title"/>
                        """));
    }

    @Test
    public void theTextsOfTheMacroBrowserAreAskedFor() {
        Project project = new WrongProject(folder).withDescriptor("""
                        <xhtml-macro key="rollup" name="innovation-rollup"><parameters>
                          <parameter name="sort" type="enum"><value name="title"/></parameter>
                          <parameter name="id" type="string" hidden="true"/>
                        </parameters></xhtml-macro>
                        """).project();

        String prefix = "dk.albertslund.innovation-networks.innovation-rollup.";
        assertEquals(
                List.of(
                        prefix + "desc",
                        prefix + "label",
                        prefix + "param.sort.desc",
                        prefix + "param.sort.label",
                        prefix + "param.sort.title.desc"),
                List.copyOf(DescriptorTexts.keys(Descriptor.of(project))));
    }

    @Test
    public void aModuleThatNobodyDeclaresIsFound() {
        String plugin = "There is no module dk.albertslund.innovation-networks:";

        assertEquals(
                List.of(plugin + "home-template", plugin + "space-blueprint", plugin + "styles"), findingsFor("""
                        <web-item key="create"><param name="blueprintKey" value="space-blueprint"/></web-item>
                        <blueprint key="b"><content-template ref="home-template"/></blueprint>
                        <web-resource key="script">
                          <dependency>dk.albertslund.innovation-networks:styles</dependency>
                          <dependency>dk.albertslund.innovation-networks:create</dependency>
                          <dependency>com.atlassian.auiplugin:ajs</dependency>
                        </web-resource>
                        """));
    }

    @Test
    public void aSoyTemplateThatNobodyWroteIsFound() {
        WrongProject wrong = new WrongProject(folder)
                .withDescriptor("<dialog-page template-key=\"A.B.one\"/><dialog-page template-key=\"A.B.two\"/>")
                .with(
                        Project.RESOURCES + "/soy/a.soy",
                        "{namespace A.B}\n{template .one autoescape=\"true\"}{/template}");

        assertEquals(List.of("There is no Soy template A.B.two"), DescriptorRules.findings(wrong.project()));
    }

    @Test
    public void aKeyUsedTwiceIsFound() {
        assertEquals(
                List.of("Two modules have the key same"), findingsFor("<ao key=\"same\"/><web-item key=\"same\"/>"));
    }

    @Test
    public void aMacroThatNobodyCouldSetUpIsFound() {
        Project project = new WrongProject(folder).withDescriptor("""
                        <xhtml-macro key="a" name="rollup" icon="/download/resources/dk.albertslund.innovation-networks:icons/gone.png"/>
                        <xhtml-macro key="b" name="innovation-b" icon="/download/resources/dk.albertslund.innovation-networks:icons/b.png">
                          <parameters><parameter name="sort" type="choice"/></parameters>
                        </xhtml-macro>
                        <web-resource key="icons"><resource name="b.png"/></web-resource>
                        """).project();

        assertEquals(
                List.of(
                        "The macro rollup must be called innovation-…, to be nobody else's",
                        "The macro rollup is invisible in the macro browser without <parameters>",
                        "The macro rollup has an icon that no web resource offers, which stops the editor",
                        "The macro innovation-b has a parameter of no known type: sort"),
                MacroRules.findings(project));
    }
}
