package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.type.ReferableRows;
import java.util.List;
import java.util.Set;

/** Form services for tests, without listeners. */
public final class FormServices {
    /** Nobody leads the network. */
    public static final FormLeadership NO_LEADER = networkId -> false;

    /** No row can be pointed to. */
    public static final ReferableRows NO_ROWS = (networkId, target, userKey, ids) -> Set.of();

    private FormServices() {}

    /** Keeps names of persons in memory; users are those of {@link Samples}. */
    public static FormService inMemory(SheetRepository sheets) {
        return ledBy(sheets, NO_LEADER);
    }

    /** The same for a network that everybody leads. */
    public static FormService ledByAll(SheetRepository sheets) {
        return ledBy(sheets, networkId -> true);
    }

    private static FormService ledBy(SheetRepository sheets, FormLeadership leadership) {
        FieldValueStore values = new FieldValueStore(
                new FieldValueValidator(Samples.PEOPLE), new PersonNamesInMemory(), PicturesInMemory.NONE, NO_ROWS);
        return new FormService(
                sheets, values, new SheetChangePublisher(List.of(), Samples.CLOCK), leadership, Samples.AT_ONCE);
    }
}
