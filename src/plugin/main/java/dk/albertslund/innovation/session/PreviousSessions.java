package dk.albertslund.innovation.session;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the session before another one of the same network, and what stood open after it. */
@Component
public final class PreviousSessions {
    private static final String DONE = "done";
    private static final List<String> CARRIED = List.of(SessionForm.CARRIED, SessionForm.CARRIED_STATE, Row.REMOVED);

    private final SheetRepository sheets;

    public PreviousSessions(SheetRepository sheets) {
        this.sheets = sheets;
    }

    /**
     * @param session title, day and so on
     * @param open what was taken along to it and is not done
     */
    public record Previous(Sheet sheet, SheetState session, List<String> open) {
        public Previous {
            open = List.copyOf(open);
        }
    }

    /**
     * The latest one on an earlier day; while the session itself has no day, the latest of all.
     *
     * @param instance the session itself
     * @param day its day; may be empty
     */
    public Optional<Previous> before(int networkId, String instance, String day) {
        List<Sheet> others = sheets.findAll(networkId).stream()
                .filter(sheet -> sheet.kind().equals(SessionForm.KEY)
                        && !sheet.instance().equals(instance))
                .toList();
        return others.isEmpty()
                ? Optional.empty()
                : sheets.rows(others, List.of(Row.SHEET)).entrySet().stream()
                        .filter(other -> isBefore(day(other.getValue()), day))
                        .max(Comparator.comparing(other -> day(other.getValue())))
                        .map(this::previous);
    }

    private static String day(SheetState session) {
        return session.value(SessionForm.DATE);
    }

    /** ISO 8601 days are in the order of their texts. */
    private static boolean isBefore(String day, String own) {
        return !day.isEmpty() && (own.isEmpty() || day.compareTo(own) < 0);
    }

    private Previous previous(Map.Entry<Sheet, SheetState> session) {
        List<String> open =
                sheets.fields(session.getKey(), SessionForm.CARRY_OVER, CARRIED).rows(SessionForm.CARRY_OVER).stream()
                        .filter(row -> !row.value(SessionForm.CARRIED_STATE).equals(DONE))
                        .map(row -> row.value(SessionForm.CARRIED))
                        .filter(carried -> !carried.isEmpty())
                        .toList();
        return new Previous(session.getKey(), session.getValue(), open);
    }
}
