package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.form.confluence.ChoiceView;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.NetworkPageUrls;
import dk.albertslund.innovation.page.confluence.PageUrls;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Choices in the dialogs for moves: who decided, and the step of the continuation. */
@Component
public final class MoveChoices {
    private final PhaseTitles titles;
    private final CurrentUser currentUser;
    private final NetworkPageUrls pages;

    public MoveChoices(PhaseTitles titles, CurrentUser currentUser, NetworkPageUrls pages) {
        this.titles = titles;
        this.currentUser = currentUser;
        this.pages = pages;
    }

    /** All phases in order with the URLs of their pages. */
    List<MovePlaceView> places(MacroContext context) {
        PageUrls urls = pages.forContext(context);
        return Arrays.stream(Phase.values())
                .map(phase -> new MovePlaceView(phase.key(), titles.title(phase), urls.of("phase-" + phase.key())))
                .toList();
    }

    /** At a gate the current user's role is preselected, if it may decide; otherwise nothing. */
    List<ChoiceView> deciders(MacroContext context, boolean isDecision) {
        Optional<Decider> likely = isDecision ? ownDecider(context.network().profile()) : Optional.empty();
        return Arrays.stream(Decider.values())
                .map(decider ->
                        new ChoiceView(decider.key(), titles.name(decider), likely.equals(Optional.of(decider))))
                .toList();
    }

    private Optional<Decider> ownDecider(Profile profile) {
        return currentUser.userKey().flatMap(user -> {
            if (profile.referenceLeaders().contains(user)) {
                return Optional.of(Decider.REFERENCE_LEADER);
            }
            return profile.leaders().contains(user) ? Optional.of(Decider.NETWORK_LEADER) : Optional.empty();
        });
    }

    /** Preselects the step that the network is not in. */
    List<ChoiceView> steps(Optional<ContinuationStep> now) {
        ContinuationStep likely = now.filter(step -> step == ContinuationStep.REALISATION)
                .map(step -> ContinuationStep.SPREAD)
                .orElse(ContinuationStep.REALISATION);
        return Arrays.stream(ContinuationStep.values())
                .map(step -> new ChoiceView(step.key(), titles.name(step), step == likely))
                .toList();
    }
}
