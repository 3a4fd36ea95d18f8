package dk.albertslund.innovation.session.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.confluence.ReceiptContributor;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.session.Programme;
import dk.albertslund.innovation.session.SessionForm;
import org.springframework.stereotype.Component;

/** Says when a programme is over and whether it fits: on its page, and in the receipt of each save. */
@Component
public final class ProgrammeTotal implements ReceiptContributor {
    private final Messages messages;

    public ProgrammeTotal(Messages messages) {
        this.messages = messages;
    }

    String text(Programme programme) {
        return programme
                .total()
                .map(total ->
                        messages.text(total.messageKey(), total.arguments().toArray()))
                .orElse("");
    }

    @Override
    public String key() {
        return "programmeTotal";
    }

    @Override
    public boolean appliesTo(FormKind kind) {
        return kind.key().equals(SessionForm.KEY);
    }

    @Override
    public boolean isAffectedBy(FieldChange change) {
        return change.list().isEmpty() || change.list().equals(SessionForm.ITEMS);
    }

    @Override
    public Object contribute(Network network, FormKind kind, int turn, SheetState state) {
        return text(Programme.of(state));
    }
}
