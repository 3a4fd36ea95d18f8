package dk.albertslund.innovation.form.reference;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.type.ReferencedRow;
import dk.albertslund.innovation.form.type.RowAction;
import dk.albertslund.innovation.network.SummaryRepository;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes rows of other forms from rows. Idempotent, as the new row's id is derived from the row's. */
@Component
public final class RowActionService {
    private final SheetRepository sheets;
    private final FormKindRegistry kinds;
    private final FormService forms;
    private final ReferenceResolver references;
    private final SummaryRepository summaries;

    public RowActionService(
            SheetRepository sheets,
            FormKindRegistry kinds,
            FormService forms,
            ReferenceResolver references,
            SummaryRepository summaries) {
        this.sheets = sheets;
        this.kinds = kinds;
        this.forms = forms;
        this.references = references;
        this.summaries = summaries;
    }

    /** The form that the action writes in. */
    public FormKind target(RowAction action) {
        return kinds.withKey(action.target().kind()).orElseThrow();
    }

    /**
     * Makes the row, or finds the one that was made before; a removed one is restored.
     *
     * @param source the sheet of the row
     * @return the row that was made, with its page
     * @throws ValidationException when the author cannot see the row, nothing is written in it, it is not offered the
     *     action, or a value is not allowed
     */
    public ReferencedRow make(FormKind kind, SheetKey source, String row, RowAction action, String author) {
        Row from = requireRow(kind, source, row, action, author);
        FormKind target = target(action);
        String made = action.madeId(row);
        FormReader reader = new FormReader(author);
        Optional<ReferencedRow> earlier = references.find(source.networkId(), action.target(), made, reader);
        if (earlier.isPresent()) {
            return earlier.get();
        }
        SheetKey place = place(kind, source, target);
        Optional<Row> now = sheets.open(place).rows(List.of(Row.SHEET, made)).rowIncludingRemoved(made);
        if (now.isEmpty()) {
            forms.add(target, updates(from, action, place, author));
        } else if (now.get().isRemoved()) {
            int seen = now.get().cell(Row.REMOVED).map(FieldChange::revision).orElse(0);
            forms.save(target, new FieldUpdate(place, action.target().list(), made, Row.REMOVED, "", seen, author));
        }
        return references
                .find(source.networkId(), action.target(), made, reader)
                .orElseThrow();
    }

    /** A row that is made in the same form stands in the same sheet, in another form in its first one. */
    private SheetKey place(FormKind kind, SheetKey source, FormKind target) {
        return target.key().equals(source.kind())
                ? source
                : new SheetKey(source.networkId(), target.key(), turn(kind, target, source));
    }

    /** A row of a form without turns goes into the turn that the network is in. */
    private int turn(FormKind kind, FormKind target, SheetKey source) {
        if (!target.isPerTurn()) {
            return Sheet.ONLY_TURN;
        }
        return kind.isPerTurn()
                ? source.turn()
                : summaries
                        .findByNetwork(source.networkId())
                        .map(summary -> summary.position().turn())
                        .orElse(Sheet.ONLY_TURN);
    }

    private Row requireRow(FormKind kind, SheetKey source, String row, RowAction action, String author) {
        Row found = VisibleSheet.of(kind, sheets.open(source).rows(List.of(Row.SHEET, row)), new FormReader(author))
                .state()
                .row(row)
                .filter(visible -> visible.list().equals(action.list()))
                .orElseThrow(() -> new ValidationException(ValidationError.of("row", "innovation.form.problem.row")));
        String first = action.fields().keySet().iterator().next();
        if (found.value(first).isEmpty()) {
            throw new ValidationException(ValidationError.of(first, "innovation.form.action.empty"));
        }
        if (!action.isOffered(found::value)) {
            throw new ValidationException(ValidationError.of("row", "innovation.form.action.refused"));
        }
        return found;
    }

    private static List<FieldUpdate> updates(Row from, RowAction action, SheetKey place, String author) {
        String made = action.madeId(from.id());
        String list = action.target().list();
        List<FieldUpdate> updates = new ArrayList<>();
        action.fields().forEach((here, there) -> {
            if (!from.value(here).isEmpty()) {
                updates.add(new FieldUpdate(place, list, made, there, from.value(here), 0, author));
            }
        });
        action.link().ifPresent(field -> updates.add(new FieldUpdate(place, list, made, field, from.id(), 0, author)));
        return updates;
    }
}
