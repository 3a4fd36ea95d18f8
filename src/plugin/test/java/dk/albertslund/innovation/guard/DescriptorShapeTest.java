package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class DescriptorShapeTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String table = Project.ours().text(DescriptorShape.FILE);

    private List<String> findingsFor(String modules) {
        Project wrong = new WrongProject(folder)
                .with(
                        "atlassian-plugin.xml",
                        "<atlassian-plugin key=\"a\" name=\"A\" plugins-version=\"2\">"
                                + "<plugin-info><version>1</version></plugin-info>" + modules + "</atlassian-plugin>")
                .project();
        return DescriptorShape.findings(Descriptor.of(wrong), table);
    }

    @Test
    public void confluenceReadsEverythingInTheDescriptor() {
        assertEquals("", String.join("\n", DescriptorShape.findings(Descriptor.of(Project.ours()), table)));
    }

    @Test
    public void everyLineOfTheTableHasASource() {
        assertEquals(List.of(), DescriptorShape.withoutSource(table));
        assertEquals(
                List.of("b | | [other]"),
                DescriptorShape.withoutSource("# [one] a page\na | *key | [one]\nb | | [other]"));
    }

    @Test
    public void aModuleOfAnUnknownTypeIsFound() {
        assertEquals(List.of("Nobody reads <xwork> in atlassian-plugin a"), findingsFor("<xwork key=\"x\"/>"));
    }

    @Test
    public void anAttributeWithASlipOfThePenIsFound() {
        assertEquals(
                List.of(
                        "Nobody reads the attribute i18-name-key of xhtml-macro m",
                        "Nobody reads the attribute requierd of xhtml-macro/parameters/parameter"),
                findingsFor("""
                        <xhtml-macro key="m" name="m" class="M" i18-name-key="m.label">
                          <parameters><parameter name="p" type="string" requierd="true"/></parameters>
                        </xhtml-macro>
                        """));
    }

    @Test
    public void anElementInTheWrongPlaceIsFound() {
        assertEquals(
                List.of("Nobody reads <parameter> in xhtml-macro m", "There is no <parameters> in xhtml-macro m"),
                findingsFor("""
                        <xhtml-macro key="m" name="m" class="M"><parameter name="p" type="string"/></xhtml-macro>
                        """));
    }

    @Test
    public void whatMustBeThereIsMissed() {
        assertEquals(
                List.of(
                        "The attribute key is missing at job-config",
                        "The attribute key is missing at job-config/job",
                        "There is no <schedule> in job-config"),
                findingsFor("<job-config name=\"Night\"><job perClusterJob=\"true\"/></job-config>"));
    }

    @Test
    public void aValueThatConfluenceDoesNotKnowIsFound() {
        assertEquals(
                List.of(
                        "The attribute index of extractor2 e may be one of [CONTENT, CHANGE], not PAGE",
                        "The attribute type of content-property-index-schema/key/extract may be one of"
                                + " [string, text, number, date], not enum"),
                findingsFor("""
                        <extractor2 key="e" class="E" index="PAGE"/>
                        <content-property-index-schema key="s">
                          <key property-key="p"><extract path="a" type="enum"/></key>
                        </content-property-index-schema>
                        """));
    }

    @Test
    public void pagesBelowPagesMayGoDeep() {
        assertEquals(List.of(), findingsFor("""
                <space-blueprint key="s" i18n-name-key="n">
                  <content-template ref="a"><content-template ref="b"><content-template ref="c"/></content-template>
                  </content-template>
                </space-blueprint>
                """));
    }
}
