package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.session.SessionForm;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Writes in forms what a change of a run means for them, and tells listeners of its end. */
@Component
public final class RunFormWriter {
    private final SessionForm session = new SessionForm();
    private final ExerciseRounds rounds;
    private final FormService forms;
    private final List<SessionCloseListener> listeners;

    public RunFormWriter(ExerciseRounds rounds, FormService forms, List<SessionCloseListener> listeners) {
        this.listeners = listeners;
        this.rounds = rounds;
        this.forms = forms;
    }

    /** Notes an item that there is no time for. The row's id follows from run and item, so that it is noted once. */
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
        forms.fill(session, updates);
    }

    /** Moves the round of the exercise to where the switch says. Nothing happens to a form without such a stage. */
    void moveRound(SessionRun run, RunItem item, RunFlag flag, boolean isOn, String author) {
        rounds.of(run.networkId(), item.exercise()).ifPresent(round -> {
            Stage wanted = round.after(flag, isOn);
            if (wanted != round.stage()) {
                forms.save(
                        round.kind(),
                        new FieldUpdate(
                                round.sheet(), "", Row.SHEET, Stage.FIELD, wanted.key(), round.revision(), author));
            }
        });
    }

    /** Tells that the run is over. */
    void closed(SessionRun run) {
        listeners.forEach(listener -> listener.onClosed(run));
    }

    /** The run with its switches as the round of the current exercise shows them. */
    SessionRun shown(SessionRun run, RunProgramme programme) {
        return rounds.shown(run, programme);
    }
}
