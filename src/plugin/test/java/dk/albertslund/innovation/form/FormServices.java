package dk.albertslund.innovation.form;

import dk.albertslund.innovation.common.Samples;
import java.util.List;

/** Form services for tests, without listeners. */
public final class FormServices {
    private FormServices() {}

    /** Keeps names of persons in memory; users are those of {@link Samples}. */
    public static FormService inMemory(SheetRepository sheets) {
        FieldValueStore values =
                new FieldValueStore(new FieldValueValidator(Samples.PEOPLE), new PersonNamesInMemory());
        return new FormService(sheets, values, List.of(), Samples.AT_ONCE, Samples.CLOCK);
    }
}
