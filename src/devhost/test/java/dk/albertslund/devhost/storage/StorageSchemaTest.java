package dk.albertslund.devhost.storage;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.util.List;
import org.junit.Test;

/** The schema accepts the examples in Atlassian's documentation and rejects everything else with line and name. */
public class StorageSchemaTest {
    private static final String MACRO = "<ac:structured-macro ac:name=\"info\">";

    private static void taken(StorageSchema schema, String storage) {
        assertEquals(storage, List.of(), schema.faults(storage));
    }

    /** The error is in line 2. */
    private static void refused(String named, String storage) {
        List<String> faults = StorageSchema.PAGE.faults("<p>Først</p>\n" + storage);
        assertTrue(
                faults + " should name " + named,
                faults.stream().anyMatch(fault -> fault.startsWith("line 2: ") && fault.contains(named)));
    }

    @Test
    public void ordinaryPagesAreTaken() {
        taken(StorageSchema.PAGE, "");
        taken(StorageSchema.PAGE, "<h1>Overskrift</h1><p>R&oslash;d &amp; <strong>gr&oslash;n</strong>&nbsp;<br/></p>");
        taken(StorageSchema.PAGE, "<ul><li>En<ol><li><p>To</p></li></ol></li></ul><hr/>");
        taken(
                StorageSchema.PAGE,
                "<table><tbody><tr><th>Fase</th><td colspan=\"2\"><p>1</p></td></tr></tbody></table>");
        taken(StorageSchema.PAGE, "<p><time datetime=\"2026-01-05\"/> <a href=\"https://example.com/\">Ud</a></p>");
    }

    @Test
    public void macrosAndLayoutsAreTaken() {
        taken(
                StorageSchema.PAGE,
                MACRO + "<ac:parameter ac:name=\"title\">Til</ac:parameter><ac:rich-text-body><p>Krop</p>" + MACRO
                        + "</ac:structured-macro></ac:rich-text-body></ac:structured-macro>");
        taken(
                StorageSchema.PAGE,
                MACRO + "<ac:plain-text-body><![CDATA[<b>]]></ac:plain-text-body></ac:structured-macro>");
        taken(
                StorageSchema.PAGE,
                "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell><p>V</p>"
                        + "</ac:layout-cell><ac:layout-cell/></ac:layout-section></ac:layout>");
    }

    @Test
    public void linksImagesAndTasksAreTaken() {
        taken(
                StorageSchema.PAGE,
                "<p><ac:link><ri:page ri:content-title=\"Side\" ri:space-key=\"X\"/><ac:plain-text-link-body>"
                        + "<![CDATA[Ord]]></ac:plain-text-link-body></ac:link><ac:link><ri:user ri:userkey=\"1\"/></ac:link></p>");
        taken(StorageSchema.PAGE, "<ac:image ac:alt=\"Skitse\"><ri:attachment ri:filename=\"a.png\"/></ac:image>");
        taken(
                StorageSchema.PAGE,
                "<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status>"
                        + "<ac:task-body>Ring</ac:task-body></ac:task></ac:task-list>");
        taken(StorageSchema.PAGE, "<p><ac:placeholder>Skriv her</ac:placeholder><ac:emoticon ac:name=\"smile\"/></p>");
    }

    @Test
    public void placesForValuesAreTakenInTemplatesOnly() {
        String template = "<h2><at:i18n at:key=\"a.b\"/></h2><p><at:var at:name=\"x\"/></p>" + MACRO
                + "<ac:parameter ac:name=\"title\"><at:var at:name=\"x\"/></ac:parameter></ac:structured-macro>"
                + "<p><ac:placeholder><at:i18n at:key=\"a.hint\"/></ac:placeholder></p>";
        taken(StorageSchema.TEMPLATE, template);
        taken(StorageSchema.TEMPLATE, "<at:declarations><at:string at:name=\"x\"/></at:declarations><p/>");
        refused("at:i18n", template);
        assertTrue(StorageSchema.TEMPLATE.faults("<p>\n<at:var/></p>").get(0).startsWith("line 2: "));
    }

    @Test
    public void whatIsNotWellFormedIsRefused() {
        refused("strong", "<p><strong>Fed</p>");
        refused("nosuch", "<p>&nosuch;</p>");
        refused("xx", "<xx:p/>");
    }

    @Test
    public void unknownElementsAndAttributesAreRefused() {
        refused("script", "<script>alert(1)</script>");
        refused("onclick", "<p onclick=\"alert(1)\">Tryk</p>");
        refused("href", "<p><a href=\"javascript:alert(1)\">Tryk</a></p>");
        refused("ac:macro", "<ac:macro ac:name=\"info\"/>");
        refused("iframe", "<p><iframe/></p>");
    }

    @Test
    public void whatIsMissingIsRefused() {
        refused("ac:name", "<ac:structured-macro/>");
        refused("ac:name", "<ac:structured-macro ac:name=\"\"/>");
        refused("ac:parameter", MACRO + "<ac:parameter>uden navn</ac:parameter></ac:structured-macro>");
        refused("ri:page", "<p><ac:link><ri:page/></ac:link></p>");
        refused(
                "ac:layout-section",
                "<ac:layout><ac:layout-section ac:type=\"two_equal\"><ac:layout-cell/></ac:layout-section></ac:layout>");
        refused("datetime", "<p><time datetime=\"5. januar\"/></p>");
    }

    @Test
    public void wrongNestingIsRefused() {
        refused("\"p\"", "<p>Ydre<p>Indre</p></p>");
        refused("\"td\"", "<table><tbody><td>Celle</td></tbody></table>");
        refused("\"li\"", "<li>Punkt</li>");
        refused("ac:layout", MACRO + "<ac:rich-text-body><ac:layout/></ac:rich-text-body></ac:structured-macro>");
        refused("ac:parameter", "<p><ac:parameter ac:name=\"x\">1</ac:parameter></p>");
        refused("ac:task", "<ac:task><ac:task-status>complete</ac:task-status></ac:task>");
    }
}
