package dk.albertslund.innovation.digest;

import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Summary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A network with what stands in its forms, read once for all that is told of it. */
public record NetworkForms(Summary summary, Map<Sheet, SheetState> states, FormKindRegistry kinds) {
    public NetworkForms {
        states = Map.copyOf(states);
    }

    /** The network's sheets of that kind as every reader sees them. */
    Stream<SheetState> visible(String kind) {
        return sheets(kind).map(sheet -> kinds.withKey(kind)
                .map(form -> VisibleSheet.of(form, states.get(sheet), FormReader.PUBLIC)
                        .state())
                .orElse(SheetState.EMPTY));
    }

    private Stream<Sheet> sheets(String kind) {
        return states.keySet().stream().filter(sheet -> sheet.kind().equals(kind));
    }

    /** The rows of a list in all of the network's sheets of that kind, as every reader sees them. */
    List<Row> rows(String kind, String list) {
        return visible(kind).flatMap(state -> state.rows(list).stream()).toList();
    }

    /** The kind's sheet of the current turn, or the only one. */
    SheetState current(String kind) {
        int turn = kinds.withKey(kind).filter(FormKind::isPerTurn).isPresent()
                ? summary.position().turn()
                : Sheet.ONLY_TURN;
        Optional<Sheet> found =
                sheets(kind).filter(sheet -> sheet.turn() == turn).findFirst();
        return found.map(states::get).orElse(SheetState.EMPTY);
    }
}
