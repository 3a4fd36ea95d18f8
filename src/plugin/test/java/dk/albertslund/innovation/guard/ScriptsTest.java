package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ScriptsTest {
    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String names = Project.ours().text(ScriptRules.NAMES);

    private List<String> findingsIn(String script) {
        return ScriptRules.findings(
                new WrongProject(folder).with(Project.SCRIPTS + "/a.js", script).project(), names);
    }

    @Test
    public void scriptsUseOnlyWhatIsPromisedAndMakeNoMarkupOfTexts() {
        assertEquals("", String.join("\n", ScriptRules.findings(Project.ours(), names)));
    }

    @Test
    public void everyNameHasASource() {
        assertEquals(
                List.of(),
                names.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .filter(line -> !line.matches("[\\w.]+ \\| \\S+\\.com/\\S+"))
                        .toList());
    }

    @Test
    public void aNameThatConfluenceTookAwayIsFound() {
        assertEquals(
                List.of(
                        "a.js uses AJS.General.getContextPath, which nobody promises for 10.2",
                        "a.js uses AJS.trim, which nobody promises for 10.2",
                        "a.js uses $, which nobody promises for 10.2"),
                findingsIn("AJS.General.getContextPath(); // AJS.gone()\nAJS.trim(' a '); $('a'); AJS.contextPath();"));
    }

    @Test
    public void aTextMadeIntoMarkupIsFound() {
        String makes = "a.js makes markup or code out of a text: ";

        assertEquals(
                List.of(
                        makes + "innerHTML",
                        makes + "insertAdjacentHTML",
                        makes + "document.write",
                        makes + "setAttribute('on"),
                findingsIn(
                        "a.innerHTML = t; a.insertAdjacentHTML('x', t); document.write(t); a.setAttribute('onclick', t);"));
    }

    @Test
    public void aTextMadeIntoCodeIsFound() {
        String makes = "a.js makes markup or code out of a text: ";

        assertEquals(
                List.of(makes + "eval(", makes + "new Function", makes + "setTimeout('", makes + "javascript:"),
                findingsIn("eval(t); new Function(t); setTimeout('t()'); location = 'javascript:t()';"));
    }

    @Test
    public void markupIsMadeInOneScriptOnly() {
        WrongProject wrong = new WrongProject(folder)
                .with(
                        Project.SCRIPTS + "/common/server-html.js",
                        "new DOMParser().parseFromString(t, 'text/html'); a.innerHTML = t;")
                .with(Project.SCRIPTS + "/other.js", "new DOMParser().parseFromString(t, 'text/html');");

        assertEquals(
                List.of("other.js makes markup or code out of a text: parseFromString"),
                ScriptRules.findings(wrong.project(), names));
    }
}
