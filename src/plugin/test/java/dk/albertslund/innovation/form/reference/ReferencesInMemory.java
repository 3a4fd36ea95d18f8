package dk.albertslund.innovation.form.reference;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.PersonNamesInMemory;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import java.util.List;
import java.util.Map;

/** References between sheets in memory, whose forms are all shown on the page with the form's name. */
public final class ReferencesInMemory {
    private ReferencesInMemory() {}

    public static ReferenceResolver resolver(SheetRepository sheets, FormKind... kinds) {
        FormPages pages = networkId -> Map.of("basket", "/basket", "round", "/round");
        return new ReferenceResolver(sheets, new FormKindRegistry(List.of(kinds)), pages);
    }

    /** For forms without references. */
    public static ValueLookupFactory lookups() {
        return new ValueLookupFactory(Samples.PEOPLE, new PersonNamesInMemory(), resolver(new SheetsInMemory()));
    }
}
