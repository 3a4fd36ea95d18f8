package dk.albertslund.innovation.form.confluence.row;

import dk.albertslund.innovation.common.confluence.ApiException;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.confluence.FieldUpdateFactory;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import java.util.List;
import org.springframework.stereotype.Component;

/** Finds the row and has its fields drawn. */
@Component
public final class RowFormFactory {
    private final SheetRepository sheets;
    private final List<RowFormContributor> contributors;

    public RowFormFactory(SheetRepository sheets, List<RowFormContributor> contributors) {
        this.sheets = sheets;
        this.contributors = List.copyOf(contributors);
    }

    /** @throws ApiException when the form's rows are not drawn one by one, or the user sees no such row (404) */
    RowFormResponse of(Network network, FormKind kind, SheetKey key, String row) {
        RowFormContributor drawing = contributors.stream()
                .filter(contributor -> contributor.appliesTo(kind))
                .findFirst()
                .orElseThrow(FieldUpdateFactory::unknownForm);
        Sheet sheet = sheets.find(key);
        SheetState state = sheets.state(sheet);
        return new RowFormResponse(row, drawing.draw(network, state, row).orElseThrow(FieldUpdateFactory::unknownForm));
    }
}
