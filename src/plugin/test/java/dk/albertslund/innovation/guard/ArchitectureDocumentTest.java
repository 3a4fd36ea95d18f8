package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class ArchitectureDocumentTest {
    private static final String DIAGRAM = "[question] <<..>>\n[form] <<..>>\n[common] <<..>>\n"
            + "[question] --> [form]\n[question] --> [common]\n[form] --> [common]\n";

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final ArchitectureDocument ours = new ArchitectureDocument(Project.ours());

    private ArchitectureDocument document(String text) {
        return new ArchitectureDocument(new WrongProject(folder)
                .with(ArchitectureDocument.DIAGRAM, DIAGRAM)
                .with(ArchitectureDocument.FILE, text)
                .project());
    }

    @Test
    public void thePictureIsMadeFromTheTestedDrawing() {
        assertEquals(List.of(), ours.pictureFindings());
    }

    @Test
    public void anOldPictureIsFoundAndArrowsThatFollowFromOthersAreLeftOut() {
        ArchitectureDocument old = document("<!-- generated from packages.puml -->\nold\n<!-- end -->\n");

        assertEquals("```mermaid\nflowchart TB\n  question --> form\n  form --> common\n```\n", old.picture());
        assertEquals(1, old.pictureFindings().size());
    }

    @Test
    public void everyPackageHasARow() {
        assertEquals(List.of(), ours.tableFindings());
        assertEquals(
                List.of("The table of packages must list [question, form, common], but lists [form]"),
                document("| `form` | forms |\n").tableFindings());
    }

    @Test
    public void theWalksNameClassesInOrderAndNeverReturnToARoom() {
        assertEquals(List.of(), ours.walkFindings(3, AppClasses.ALL));
    }

    @Test
    public void aWalkThatIsLongUnconnectedOrComesBackIsFound() {
        String walk =
                "### A walk\n\n1. `FormService` (form) saves\n2. `DanishCollation` (rollup) writes\n3. `Sheet` (form) is\n"
                        + "4. `Nobody` (form) is\n5. `Row` (form)\n6. `Row` (form)\n7. `Row` (form)\n8. `Row` (form)\n9. `Row` (form)\n";

        assertEquals(
                List.of(
                        "There must be 3 walks, but there are [A walk]",
                        "A walk has 9 stops, at most 8 are allowed",
                        "A walk: no earlier stop is connected with DanishCollation",
                        "A walk returns to form with Sheet",
                        "A walk returns to form with Nobody",
                        "A walk: there is no Nobody in form"),
                document(walk).walkFindings(3, AppClasses.ALL).subList(0, 6));
    }
}
