package dk.albertslund.innovation.guard;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ConfluenceTableNames;
import dk.albertslund.innovation.guard.wrong.AoWrong;
import java.util.List;
import org.junit.Test;

public class EntitiesTest {
    @Test
    public void everyTableFitsEveryDatabase() {
        List<String> listed = Descriptor.of(Project.ours()).texts("entity");

        assertEquals("", String.join("\n", EntityRules.findings(AppClasses.that(EntityRules::isEntity), listed)));
    }

    @Test
    public void theTestsNameTheTablesAsTheDescriptorDoes() {
        List<String> namespaces = Descriptor.of(Project.ours())
                .all("ao")
                .map(module -> module.getAttribute("namespace"))
                .toList();

        assertEquals(List.of(ConfluenceTableNames.NAMESPACE), namespaces);
    }

    @Test
    public void aTableThatDoesNotFitIsFound() {
        assertEquals(
                List.of(
                        "<ao> lacks <entity>" + AoWrong.class.getName() + "</entity>",
                        "<ao> names an entity that is none: dk.albertslund.innovation.AoGone",
                        "AoWrong has no @Preload; every row would be read by a statement of its own",
                        "MORE_THAN_TWENTY_LETTERS is longer than 20 letters",
                        "MORE_THAN_TWENTY_LETTERS.COLUMN_WITH_MORE_THAN_THIRTY_LETTERS is longer than 30 letters",
                        "MORE_THAN_TWENTY_LETTERS.ORDER is a reserved word of Oracle",
                        "MORE_THAN_TWENTY_LETTERS.ORDER is a reserved word of SQL Server",
                        "MORE_THAN_TWENTY_LETTERS.ORDER is a reserved word of PostgreSQL",
                        "MORE_THAN_TWENTY_LETTERS.ORDER is a reserved word of MySQL",
                        "MORE_THAN_TWENTY_LETTERS.ORDER is a reserved word of H2",
                        "AoWrong has no setter for Order of int",
                        "AoWrong has no getter for Order of long"),
                EntityRules.findings(List.of(AoWrong.class), List.of("dk.albertslund.innovation.AoGone")));
    }

    @Test
    public void aWordThatOnlyOneDatabaseKeepsForItselfIsFound() {
        assertEquals(
                List.of(
                        "WORDS.ANALYSE is a reserved word of PostgreSQL",
                        "WORDS.BROWSE is a reserved word of SQL Server",
                        "WORDS.MLSLABEL is a reserved word of Oracle",
                        "WORDS.RLIKE is a reserved word of MySQL",
                        "WORDS.ROWID is a reserved word of Active Objects",
                        "WORDS.ROWID is a reserved word of Oracle",
                        "WORDS.UESCAPE is a reserved word of H2"),
                EntityRules.findings(List.of(AoWrong.Words.class), List.of(AoWrong.Words.class.getName())));
    }

    @Test
    public void aTableWithoutANameOfItsOwnIsFound() {
        assertEquals(
                List.of("Nameless has no @Table; its name would change with the class"),
                EntityRules.findings(List.of(AoWrong.Nameless.class), List.of(AoWrong.Nameless.class.getName())));
    }
}
