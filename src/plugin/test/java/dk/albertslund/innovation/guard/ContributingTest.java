package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** The exercise in docs/contributing.md, to find a class in two guesses, names classes and methods that exist. */
public class ContributingTest {
    private static final String FILE = "docs/contributing.md";
    private static final String ROOT = Project.SOURCES + "/dk/albertslund/innovation/";
    private static final Pattern PLACE = Pattern.compile("`(?!src/)([a-z]+(?:/[a-z]+)*/[A-Z]\\w+)(?:\\.(\\w+))?`");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    /** Places that do not exist, in the order of the document. */
    private static List<String> findings(Project project) {
        return PLACE.matcher(project.text(FILE))
                .results()
                .filter(place -> {
                    String source = project.text(ROOT + place.group(1) + ".java");
                    return source.isEmpty() || (place.group(2) != null && !source.contains(" " + place.group(2) + "("));
                })
                .map(place -> FILE + " names " + place.group() + ", which does not exist")
                .toList();
    }

    @Test
    public void everyPlaceExists() {
        assertEquals(List.of(), findings(Project.ours()));
    }

    @Test
    public void aClassThatMovedAndAMethodThatIsGoneAreFound() {
        WrongProject wrong = new WrongProject(folder)
                .with(ROOT + "form/Sheet.java", "class Sheet { void lock() {} }")
                .with(
                        FILE,
                        "`form/Sheet`, `form/Sheet.lock`, `form/Sheet.open`, `form/paste/Row`, `docs/next.md`, `Sheet`");

        assertEquals(
                List.of(
                        FILE + " names `form/Sheet.open`, which does not exist",
                        FILE + " names `form/paste/Row`, which does not exist"),
                findings(wrong.project()));
    }
}
