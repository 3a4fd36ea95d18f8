package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetChange;
import dk.albertslund.innovation.form.sheet.SheetChangeListener;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;

/** Calls the listeners of a form with its changes, in the same transaction; also the source of their time. */
@Component
public final class SheetChangePublisher {
    private final List<SheetChangeListener> listeners;
    private final Clock clock;

    public SheetChangePublisher(List<SheetChangeListener> listeners, Clock clock) {
        this.listeners = List.copyOf(listeners);
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    void publish(Sheet sheet, List<FieldChange> changes, SheetState rows) {
        SheetChange change = new SheetChange(sheet, changes, rows, false, now());
        listeners.stream()
                .filter(listener -> listener.kind().isEmpty() || listener.kind().equals(sheet.kind()))
                .forEach(listener -> listener.onChange(change));
    }

    /** Calls the listeners of this kind only, with the whole state, so that they rebuild what they derive from it. */
    void publishWhole(Sheet sheet, SheetState state, Instant when) {
        SheetChange change = new SheetChange(sheet, List.of(), state, true, when);
        listeners.stream()
                .filter(listener -> listener.kind().equals(sheet.kind()))
                .forEach(listener -> listener.onChange(change));
    }
}
