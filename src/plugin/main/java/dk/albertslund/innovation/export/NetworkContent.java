package dk.albertslund.innovation.export;

import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/** What is written in the forms of one network, as far as the reader may see it. */
public record NetworkContent(Map<Sheet, SheetState> sheets) {
    public static final NetworkContent EMPTY = new NetworkContent(Map.of());

    public NetworkContent {
        sheets = Map.copyOf(sheets);
    }

    /** The form of that turn; empty when it is not written. */
    public SheetState of(String kind, int turn) {
        return written(kind, turn)
                .filter(sheet -> sheet.getKey().turn() == turn)
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(SheetState.EMPTY);
    }

    /** The form of the latest turn up to that one with rows in the list; empty when there is none. */
    public SheetState latestWith(String kind, String list, int turn) {
        return written(kind, turn)
                .filter(sheet -> !sheet.getValue().rows(list).isEmpty())
                .max(Comparator.comparingInt(sheet -> sheet.getKey().turn()))
                .map(Map.Entry::getValue)
                .orElse(SheetState.EMPTY);
    }

    private Stream<Map.Entry<Sheet, SheetState>> written(String kind, int turn) {
        return sheets.entrySet().stream()
                .filter(sheet ->
                        sheet.getKey().kind().equals(kind) && sheet.getKey().turn() <= turn);
    }
}
