package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class TemplatesTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private List<String> findingsIn(String file, String text) {
        return TemplateRules.findings(new WrongProject(folder)
                .with(Project.RESOURCES + "/" + file, text)
                .project());
    }

    @Test
    public void templatesOnlyShow() {
        assertEquals("", String.join("\n", TemplateRules.findings(Project.ours())));
    }

    @Test
    public void aTemplateAsItShouldBePasses() {
        assertEquals(List.of(), findingsIn("templates/right.vm", """
                        ## A comment (with a bracket)
                        #* And another *#
                        #requireResource("dk.albertslund.innovation-networks:rollup")
                        <h2 class="title" title="$i18n.getText("innovation.rollup.hint", $view.count())">$!{view.title()}</h2>
                        #set($last = $view.last())
                        #foreach($row in $view.rows())
                          #if($row.isStalled() && $row.isLong())<b data-id="${row.id()}">$row.title()</b>&nbsp;#else&#10003;#end
                        #end
                        """));
    }

    @Test
    public void aControlThatTheBrowserFillsWithOldTextIsFound() {
        assertEquals(List.of(), findingsIn("templates/right.vm", "<input autocomplete=\"off\" type=\"date\"/>"));
        for (String control : List.of("<input type=\"checkbox\"/>", "<select></select>", "<textarea></textarea>")) {
            String tag = control.substring(0, control.indexOf('>') + 1);
            assertEquals(
                    List.of("templates/wrong.vm lets the browser fill in what stood there before: " + tag),
                    findingsIn("templates/wrong.vm", control));
        }
    }

    @Test
    public void textWithoutALanguageKeyIsFound() {
        assertEquals(
                List.of(
                        "templates/wrong.vm says without a language key: Vis som CSV",
                        "templates/wrong.vm says without a language key: Innovationsspørgsmål:"),
                findingsIn(
                        "templates/wrong.vm",
                        "<p>\n#if($a > 1)Innovationsspørgsmål: $view.question#end</p><img alt=\"Vis som CSV\">"));
    }

    @Test
    public void textWithoutALanguageKeyIsFoundInSoyAndInPagesToo() {
        WrongProject wrong = new WrongProject(folder)
                .with(
                        Project.RESOURCES + "/soy/wizard.soy",
                        "{namespace A}\n/**\n * Says\n */\n{template .one}<p>{getText('a.b')} Titel</p>{/template}\n")
                .withTemplate(
                        "home.xml",
                        "<h1>Velkommen</h1><ac:structured-macro ac:name=\"innovation-phase\">"
                                + "<ac:parameter ac:name=\"phase\">focus</ac:parameter></ac:structured-macro>");

        assertEquals(
                List.of(
                        "soy/wizard.soy says without a language key: Titel",
                        "templates/home.xml says without a language key: Velkommen"),
                TemplateRules.findings(wrong.project()));
    }

    @Test
    public void aTemplateThatDecidesIsFound() {
        assertEquals(
                List.of(
                        "templates/wrong.vm has 81 lines; the most is 80",
                        "templates/wrong.vm has 2 #set; the view decides, not the template",
                        "templates/wrong.vm has a reference within quotes in a #set, which is escaped twice"),
                findingsIn("templates/wrong.vm", "#set($a = 1)\n#set($b = \"no $a\")\n" + "\n".repeat(79)));
    }

    @Test
    public void aNameThatEscapesEscapingIsFound() {
        String notEscaped = ", a name that Confluence does not escape";

        assertEquals(
                List.of(
                        "templates/wrong.vm uses body" + notEscaped,
                        "templates/wrong.vm uses titleHtml" + notEscaped,
                        "templates/wrong.vm uses renderTitle" + notEscaped),
                findingsIn(
                        "templates/wrong.vm",
                        "$body #if($view.last().titleHtml())$htmlUtil.urlEncode($a)#end $view.renderTitle()"));
    }

    @Test
    public void aPanelsViewMayHoldWhatATemplateHasMadeAndNothingBesides() {
        assertEquals(List.of(), findingsIn("templates/panel.vm", "$positionHtml\n"));
        assertEquals(
                List.of(),
                findingsIn(
                        "templates/list.vm",
                        "<ul>\n#foreach($buttonHtml in $pages.buttons())\n  <li>$buttonHtml</li>\n#end\n</ul>\n"));
        assertEquals(
                List.of("templates/panel.vm uses positionHtml, a name that Confluence does not escape"),
                findingsIn("templates/panel.vm", "$positionHtml $title\n"));
    }

    @Test
    public void aCallThatConfluenceMayNotAllowIsFound() {
        String calls = ", which Confluence may not allow; let the view answer";

        assertEquals(
                List.of(
                        "templates/wrong.vm calls view.rows().get" + calls,
                        "templates/wrong.vm calls view.cell" + calls),
                findingsIn(
                        "templates/wrong.vm",
                        "#if($view.rows().get(0))$!{view.cell('a')}$view.title()$i18n.getText('innovation.a')#end"));
    }

    @Test
    public void anAttributeWithoutQuotesIsFound() {
        assertEquals(
                List.of("templates/wrong.vm has an attribute without quotes in <a class=\"b\" href=\u00a7>"),
                findingsIn("templates/wrong.vm", "<a class=\"b\" href=$view.url()>$view.title()</a>"));
    }

    @Test
    public void aScriptThatTheBrowserWouldRefuseIsFound() {
        String stops = " has a script that a content security policy stops: ";
        WrongProject wrong = new WrongProject(folder)
                .withTemplate("a.vm", "<script>$a</script>")
                .withTemplate("b.vm", "<a onclick=\"$a\">$a</a>")
                .with(Project.RESOURCES + "/soy/c.soy", "<a href=\"javascript:{$a}\"></a>{$a |noAutoescape}")
                .with(Project.SCRIPTS + "/d.js", "button.onclick = function () { eval(text); };");

        assertEquals(
                List.of(
                        "templates/a.vm" + stops + "<script",
                        "templates/b.vm" + stops + "<a onclick=",
                        "soy/c.soy" + stops + "javascript:",
                        "soy/c.soy switches escaping off",
                        Project.SCRIPTS + "/d.js" + stops + "eval("),
                TemplateRules.findings(wrong.project()));
    }
}
