package dk.albertslund.innovation.reflection;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.page.NetworkSheets;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Reads reflections over all networks that the current user may view. */
@Component
public final class ReflectionDiary {
    private static final List<String> FIELDS = Stream.concat(
                    new ReflectionForm()
                            .list(ReflectionForm.ROWS).orElseThrow().fields().stream()
                                    .map(Field::key),
                    Stream.of(Row.SHARED, Row.REMOVED))
            .toList();

    private final ReflectionForm kind;
    private final NetworkSheets networks;
    private final SheetRepository sheets;

    public ReflectionDiary(ReflectionForm kind, NetworkSheets networks, SheetRepository sheets) {
        this.kind = kind;
        this.networks = networks;
        this.sheets = sheets;
    }

    /** A reflection of the reader's. */
    public record Entry(Summary network, Row reflection) {
        /** When something in it was saved last. */
        public Instant written() {
            return reflection.cells().values().stream()
                    .map(FieldChange::saved)
                    .max(Comparator.naturalOrder())
                    .orElse(Instant.EPOCH);
        }
    }

    /**
     * @param entries the reader's own reflections, newest first
     * @param definitions what people have put on the wall of all networks, newest first
     */
    public record Pages(List<Entry> entries, List<String> definitions) {}

    /**
     * Three statements, however many networks there are up to five hundred.
     *
     * @param author whose reflections
     * @param reader who sees them: the author on the screen, the public in an export
     */
    public Pages read(String author, FormReader reader) {
        Map<Sheet, Summary> viewable = networks.viewable(kind);
        Map<Sheet, SheetState> states = sheets.fields(viewable.keySet(), List.of(ReflectionForm.ROWS), FIELDS);
        List<Entry> entries = states.entrySet().stream()
                .flatMap(sheet -> visible(sheet.getValue(), reader)
                        .filter(row -> row.author().filter(author::equals).isPresent())
                        .map(row -> new Entry(viewable.get(sheet.getKey()), row)))
                .sorted(Comparator.comparing(Entry::written).reversed())
                .toList();
        return new Pages(entries, definitions(states.values()));
    }

    private Stream<Row> visible(SheetState state, FormReader reader) {
        return VisibleSheet.of(kind, state, reader).state().rows(ReflectionForm.ROWS).stream();
    }

    private List<String> definitions(Collection<SheetState> states) {
        return states.stream()
                .flatMap(state -> visible(state, FormReader.PUBLIC))
                .filter(row -> row.isTicked(ReflectionForm.ON_WALL))
                .flatMap(row -> row.cell(ReflectionForm.DEFINITION_OF_INNOVATION).stream())
                .filter(definition -> !definition.value().isEmpty())
                .sorted(Comparator.comparing(FieldChange::saved).reversed())
                .map(FieldChange::value)
                .toList();
    }
}
