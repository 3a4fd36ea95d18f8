package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.ConflictException;
import dk.albertslund.innovation.form.EditConflictException;
import dk.albertslund.innovation.form.FieldChange;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.SheetRepository;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.List;
import org.springframework.stereotype.Component;

/**
 * Closes a network that was stopped at a gate: its status in the profile, where everybody sees and may change it. A stop
 * that is taken back gives it the status that it had.
 */
@Component
public final class NetworkStopListener implements PhaseMoveListener {
    private final ProfileForm profile;
    private final FormService forms;
    private final SheetRepository sheets;

    public NetworkStopListener(ProfileForm profile, FormService forms, SheetRepository sheets) {
        this.profile = profile;
        this.forms = forms;
        this.sheets = sheets;
    }

    @Override
    public void onMove(Network network, PhaseMove move) {
        if (move.isStop()) {
            write(network, NetworkStatus.CLOSED.key(), move.author());
        } else if (move.isUndoOfStop()) {
            reopen(network, move.author());
        }
    }

    @Override
    public boolean writesForms() {
        return true;
    }

    /** A status that somebody has given it since stays. */
    private void reopen(Network network, String author) {
        List<FieldChange> statuses =
                sheets.history(sheet(network), Row.SHEET, ProfileForm.STATUS, Integer.MAX_VALUE, 2);
        if (statuses.size() > 1 && statuses.get(0).value().equals(NetworkStatus.CLOSED.key())) {
            write(network, statuses.get(1).value(), author);
        }
    }

    private Sheet sheet(Network network) {
        return sheets.find(network.id(), ProfileForm.KEY, Sheet.ONLY_TURN);
    }

    /** Whoever gives it another status at this very moment is first; the move is then tried again. */
    private void write(Network network, String status, String author) {
        FieldUpdate update = new FieldUpdate(
                network.id(),
                ProfileForm.KEY,
                Sheet.ONLY_TURN,
                "",
                Row.SHEET,
                ProfileForm.STATUS,
                status,
                sheet(network).revision(),
                author);
        try {
            forms.save(profile, update);
        } catch (EditConflictException conflict) {
            throw new ConflictException("The status of " + network.spaceKey() + " was changed meanwhile", conflict);
        }
    }
}
