package dk.albertslund.innovation.goandlook;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.page.NetworkSheets;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads what was seen elsewhere, over all networks that the current user may view. */
@Component
public final class SeenSolutions {
    private static final List<String> FIELDS = Stream.concat(
                    new GoAndLookForm()
                            .list(GoAndLookForm.ROWS).orElseThrow().fields().stream()
                                    .map(Field::key),
                    Stream.of(Row.REMOVED))
            .toList();

    private final GoAndLookForm kind;
    private final NetworkSheets networks;
    private final SheetRepository sheets;

    public SeenSolutions(GoAndLookForm kind, NetworkSheets networks, SheetRepository sheets) {
        this.kind = kind;
        this.networks = networks;
        this.sheets = sheets;
    }

    /** A solution, and the network that saw it. */
    public record Seen(Summary network, Row solution) {
        Instant written() {
            return solution.cells().values().stream()
                    .map(FieldChange::saved)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
        }
    }

    /** Newest first; three statements, however many networks there are up to five hundred. */
    public List<Seen> all() {
        Map<Sheet, Summary> viewable = networks.viewable(kind);
        return sheets.fields(viewable.keySet(), List.of(GoAndLookForm.ROWS), FIELDS).entrySet().stream()
                .flatMap(sheet ->
                        VisibleSheet.of(kind, sheet.getValue(), FormReader.PUBLIC)
                                .state()
                                .rows(GoAndLookForm.ROWS)
                                .stream()
                                .map(row -> new Seen(viewable.get(sheet.getKey()), row)))
                .filter(seen -> !seen.solution().value(GoAndLookForm.SOLUTION).isEmpty())
                .sorted(Comparator.comparing(Seen::written).reversed())
                .toList();
    }
}
