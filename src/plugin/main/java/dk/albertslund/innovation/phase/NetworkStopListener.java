package dk.albertslund.innovation.phase;

import dk.albertslund.innovation.common.ConflictException;
import dk.albertslund.innovation.form.EditConflictException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.List;
import org.springframework.stereotype.Component;

/** Sets the network's status to closed when it is stopped at a gate, and restores it when the stop is undone. */
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

    /** Keeps a status that was set after the stop. */
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

    /** On a concurrent change of the status the whole move is retried. */
    private void write(Network network, String status, String author) {
        FieldUpdate update = FieldUpdateBuilder.ofOnlyTurn(network.id(), ProfileForm.KEY, author)
                .update(
                        "",
                        Row.SHEET,
                        ProfileForm.STATUS,
                        status,
                        sheet(network).revision());
        try {
            forms.save(profile, update);
        } catch (EditConflictException conflict) {
            throw new ConflictException("The status of " + network.spaceKey() + " was changed meanwhile", conflict);
        }
    }
}
