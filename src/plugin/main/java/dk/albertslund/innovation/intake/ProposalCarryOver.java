package dk.albertslund.innovation.intake;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.NetworkCreationListener;
import dk.albertslund.innovation.creation.NetworkProposal;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.profile.ProfileForm;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Fills the profile of a network with the accepted proposal that was chosen in the wizard, in the same transaction. */
@Component
public final class ProposalCarryOver implements NetworkCreationListener {
    /** The wizard's answer with the id of a proposal. */
    static final String PROPOSAL = "themeProposal";

    private final ProposalRepository proposals;
    private final StartableProposals startable;
    private final ProfileForm profile;
    private final FormService forms;
    private final Messages messages;

    public ProposalCarryOver(
            ProposalRepository proposals,
            StartableProposals startable,
            ProfileForm profile,
            FormService forms,
            Messages messages) {
        this.proposals = proposals;
        this.startable = startable;
        this.profile = profile;
        this.forms = forms;
        this.messages = messages;
    }

    /** Ignores a proposal that has become a network meanwhile or that the founder may not start. */
    @Override
    public void onCreated(Network network, NetworkProposal proposal, String founder) {
        String id = proposal.answer(PROPOSAL);
        if (id.matches("[1-9]\\d{0,8}")) {
            proposals
                    .lock(Integer.parseInt(id))
                    .filter(chosen -> startable.mayStart(chosen, founder))
                    .ifPresent(chosen -> carryOver(chosen, network, founder));
        }
    }

    private void carryOver(ThemeProposal chosen, Network network, String founder) {
        FieldUpdateBuilder editor = FieldUpdateBuilder.ofOnlyTurn(network.id(), ProfileForm.KEY, founder);
        forms.fill(
                profile,
                values(chosen.text()).entrySet().stream()
                        .filter(value -> !value.getValue().isEmpty())
                        .map(value -> editor.initial(value.getKey(), value.getValue()))
                        .toList());
        proposals.saveOutcome(chosen.with(chosen.outcome().startedIn(network.spaceKey())));
    }

    private Map<String, String> values(ThemeText text) {
        Map<ThemeMark, String> marks = text.marks();
        Map<String, String> values = new LinkedHashMap<>();
        values.put(ProfileForm.THEME, text.theme());
        values.put(ProfileForm.GUIDING_STAR, marks.getOrDefault(ThemeMark.GUIDING_STAR, ""));
        values.put(
                ProfileForm.MARKS,
                ThemeMark.ofChecklist().stream()
                        .filter(marks::containsKey)
                        .map(ThemeMark::key)
                        .collect(Collectors.joining(",")));
        values.put(
                ProfileForm.MARKS_HOW,
                ThemeMark.ofChecklist().stream()
                        .filter(marks::containsKey)
                        .map(mark -> messages.text("innovation.intake.mark." + mark.key()) + ": " + marks.get(mark))
                        .collect(Collectors.joining("\n")));
        return values;
    }
}
