package dk.albertslund.innovation.paste.confluence;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.TurnAwareFormService;
import dk.albertslund.innovation.form.confluence.FormAuthorizer;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.paste.PasteTarget;
import org.springframework.stereotype.Component;

/** Makes the target of a paste for the current user, who decides whether it has the confidential fields. */
@Component
public final class PasteTargetFactory {
    private final TurnAwareFormService forms;
    private final FormAuthorizer authorizer;

    public PasteTargetFactory(TurnAwareFormService forms, FormAuthorizer authorizer) {
        this.forms = forms;
        this.authorizer = authorizer;
    }

    /**
     * @param instance which of several sheets of the kind; empty for the first one
     * @throws ValidationException when the form has no such turn or sheet, or the network has not reached the turn
     */
    PasteTarget of(PasteList list, int turn, String instance) {
        Network network = list.network();
        FormKind form = list.form();
        if (turn < 1
                || (turn != Sheet.ONLY_TURN && !form.isPerTurn())
                || !forms.hasReachedTurn(form, network.id(), turn)) {
            throw new ValidationException(ValidationError.of("turn", "innovation.form.problem.turn"));
        }
        if (!instance.isEmpty() && !(form.hasInstances() && SheetKey.isInstance(instance))) {
            throw new ValidationException(ValidationError.of("instance", "innovation.form.problem.version"));
        }
        SheetKey sheet = new SheetKey(network.id(), form.key(), turn, instance);
        return new PasteTarget(sheet, form, list.list(), authorizer.mayReadConfidential(network, form));
    }
}
