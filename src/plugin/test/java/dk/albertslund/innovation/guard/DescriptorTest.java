package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
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
    public void everyPictureIsThereInItsSize() {
        assertEquals("", String.join("\n", PictureRules.findings(Project.ours())));
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
    public void aPageThatATeamCannotAddLaterIsFound() {
        assertEquals(
                List.of(
                        "No <blueprint> makes the page a-template in a network that is there",
                        "No <web-item> offers the blueprint b",
                        "No network promotes the blueprint b",
                        "The template b-template has no <context-provider>, so the page of b has no title"),
                findingsFor("""
                        <content-template key="a-template"/><content-template key="b-template"/>
                        <content-template key="innovation-phase-focus-template"/>
                        <space-blueprint key="net"><content-template ref="b-template"><content-template ref="a-template"/>
                          <content-template ref="innovation-phase-focus-template"/></content-template></space-blueprint>
                        <blueprint key="b" content-template-key="b-template"/>
                        """));
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
                List.of(plugin + "home-template", plugin + "space-blueprint", plugin + "styles"),
                findingsFor("""
                        <web-item key="create"><param name="blueprintKey" value="space-blueprint"/></web-item>
                        <blueprint key="b"><content-template ref="home-template"/></blueprint>
                        <web-resource key="script">
                          <dependency>dk.albertslund.innovation-networks:styles</dependency>
                          <dependency>dk.albertslund.innovation-networks:create</dependency>
                          <dependency>com.atlassian.auiplugin:ajs</dependency>
                        </web-resource>
                        """).stream()
                        .filter(finding -> finding.startsWith("There is no"))
                        .toList());
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
    public void aMacroWithANameThatAnotherPluginMayHaveIsFound() {
        assertEquals(
                List.of("The macro rollup must be called innovation-\u2026, to be nobody else\u2019s"),
                findingsFor("<xhtml-macro key=\"a\" name=\"rollup\"/>").stream()
                        .filter(finding -> finding.startsWith("The macro"))
                        .toList());
    }

    @Test
    public void aWebResourceThatNobodyDeclaresIsFound() {
        WrongProject wrong = new WrongProject(folder)
                .withDescriptor("<web-resource key=\"innovation-page\"/>")
                .with(
                        Project.SOURCES + "/A.java",
                        "class A { String a = \"innovation-page\"; void b() { requireWebResource(\"innovation-gone\"); } }")
                .withTemplate("a.vm", "#requireResource(\"dk.albertslund.innovation-networks:innovation-lost\")");

        assertEquals(
                List.of(
                        "There is no module dk.albertslund.innovation-networks:innovation-gone",
                        "There is no module dk.albertslund.innovation-networks:innovation-lost"),
                DescriptorRules.findings(wrong.project()));
    }

    @Test
    public void aPictureThatIsMissingOrOutOfShapeIsFound() throws IOException {
        WrongProject wrong =
                new WrongProject(folder).withDescriptor("""
                        <xhtml-macro key="a" name="a" icon="/download/resources/dk.albertslund.innovation-networks:other/a.png"/>
                        <xhtml-macro key="b" name="b" icon="/download/resources/dk.albertslund.innovation-networks:icons/b.png"/>
                        <xhtml-macro key="c" name="c" icon="/download/resources/dk.albertslund.innovation-networks:icons/c.png"/>
                        <web-item key="d"><resource name="icon" location="pictures/c.png"/></web-item>
                        <web-resource key="icons"><resource name="b.png" location="pictures/gone.png"/></web-resource>
                        <web-resource key="icons"><resource name="c.png" location="pictures/c.png"/></web-resource>
                        """).with(Project.RESOURCES + "/pictures/c.png", "");
        BufferedImage narrow = new BufferedImage(80, 60, BufferedImage.TYPE_INT_RGB);
        ImageIO.write(
                narrow,
                "png",
                wrong.project().file(Project.RESOURCES + "/pictures/c.png").toFile());

        assertEquals(
                List.of(
                        "The macro a has an icon that no web resource offers, which stops the editor",
                        "The macro b has no picture pictures/gone.png",
                        "The macro c has a picture of 80\u00d760; it must be 80\u00d780",
                        "The item d has a picture of 80\u00d760; it must be 200\u00d7150"),
                PictureRules.findings(wrong.project()));
    }
}
