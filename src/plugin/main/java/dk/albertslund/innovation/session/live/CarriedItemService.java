package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.session.SessionForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Notes an item that there is no time for among what the session takes along. */
@Component
public final class CarriedItemService {
    private final SessionForm kind;
    private final FormService forms;

    public CarriedItemService(SessionForm kind, FormService forms) {
        this.kind = kind;
        this.forms = forms;
    }

    /** The row's id follows from run and item, so that it is noted once. */
    void carry(SessionRun run, RunItem item, String author) {
        String name = run.id() + ":" + item.id();
        String row =
                UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        List<FieldUpdate> updates = Stream.of(
                        List.of(SessionForm.CARRIED, item.title()), List.of(SessionForm.CARRIED_STATE, "waiting"))
                .map(field -> new FieldUpdate(
                        SessionRunService.sheet(run),
                        SessionForm.CARRY_OVER,
                        row,
                        field.get(0),
                        field.get(1),
                        0,
                        author))
                .toList();
        forms.fill(kind, updates);
    }
}
