package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import java.util.List;

/** Form services for tests, without listeners. */
public final class FormServices {
    /** Nobody leads the network. */
    public static final FormLeadership NO_LEADER = networkId -> false;

    private FormServices() {}

    /** Keeps names of persons in memory; users are those of {@link Samples}. */
    public static FormService inMemory(SheetRepository sheets) {
        FieldValueStore values =
                new FieldValueStore(new FieldValueValidator(Samples.PEOPLE), new PersonNamesInMemory());
        return new FormService(
                sheets, values, new SheetChangePublisher(List.of(), Samples.CLOCK), NO_LEADER, Samples.AT_ONCE);
    }
}
