package dk.albertslund.innovation.form.reference;

import static org.junit.Assert.assertEquals;

import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.BasketForm;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.RoundForm;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.ReferenceTarget;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

/** References on real tables: as many statements for many rows as for few. */
@Data(Tables.class)
public class ReferenceTablesTest extends ActiveObjectsTest {
    private static final FormReader READER = new FormReader("key-asta");
    private static final int FEW = 2;
    private static final int MANY = 30;

    private final RoundForm round = new RoundForm();
    private final BasketForm basket = new BasketForm();
    private NetworkOnTables tables;
    private ReferenceResolver references;
    private int network;

    @Before
    public void aNetwork() {
        tables = new NetworkOnTables(ao);
        references = ReferencesInMemory.resolver(tables.sheets, round, basket);
        network = tables.found("UNG").id();
    }

    private static String id(int number) {
        return String.format("%08d-1111-4111-8111-111111111111", number);
    }

    private void write(FormKind kind, String list, int row, String field, String value) {
        SheetKey sheet = new SheetKey(network, kind.key(), 1);
        tables.forms.fill(kind, List.of(new FieldUpdate(sheet, list, id(row), field, value, 0, "key-asta")));
    }

    /** Ideas, and names in another form that point to them; references are not looked up when a form is filled here. */
    private void fill(int from, int to) {
        for (int number = from; number < to; number++) {
            write(round, RoundForm.IDEAS, number, RoundForm.TEXT, "Idé " + number);
            write(basket, BasketForm.ROWS, 1000 + number, BasketForm.NAME, "Navn " + number);
        }
    }

    private SheetState state(FormKind kind) {
        return tables.sheets.state(tables.sheets.find(network, kind.key(), 1));
    }

    @Test
    public void rowsAreFoundInTwoStatementsAndOnlyInTheirNetwork() {
        fill(0, MANY);
        int other = tables.found("ALT").id();
        ReferenceTarget ideas = new ReferenceTarget(RoundForm.KEY, RoundForm.IDEAS);
        List<Set<String>> found = new ArrayList<>();

        assertEquals(
                2,
                statements(() -> found.add(references.findVisible(
                        network, ideas, READER.userKey(), List.of(id(0), id(1), id(99), id(1000))))));

        assertEquals(List.of(Set.of(id(0), id(1))), found);
        assertEquals(Set.of(), references.findVisible(other, ideas, READER.userKey(), List.of(id(0))));
    }

    @Test
    public void aPageTakesAsManyStatementsForManyRowsAsForFew() {
        fill(0, FEW);
        SheetState small = state(round);
        int few = statements(() -> references.withUses(network, round, small, READER, true));
        fill(FEW, MANY);
        SheetState large = state(round);

        int many = statements(() -> references.withUses(network, round, large, READER, true));

        assertEquals(3, few);
        assertEquals(few, many);
        assertEquals(0, statements(() -> references.withUses(network, round, SheetState.EMPTY, READER, true)));
    }
}
