package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Problem;
import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.phase.Phase;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** What one phase of KL's model is for and asks of people, and the way into it: {@code innovation-phase}. */
public final class PhaseMacro extends NetworkMacro {
    private static final String PHASE = "phase";

    private final PhaseViews views;
    private final Templates templates;

    public PhaseMacro(MacroPages pages, PhaseViews views, Templates templates) {
        super(pages);
        this.views = views;
        this.templates = templates;
    }

    @Override
    protected String draw(Map<String, String> parameters, Place place) {
        return templates.html("network/phase.vm", "phase", views.of(phase(parameters), place));
    }

    private static Phase phase(Map<String, String> parameters) {
        String key = parameters.getOrDefault(PHASE, "").strip();
        if (key.isEmpty()) {
            throw new InvalidInput(Problem.of(PHASE, "innovation.phase.problem.missing", allowed()));
        }
        return Phase.withKey(key)
                .orElseThrow(() -> new InvalidInput(Problem.of(PHASE, "innovation.phase.problem.key", key, allowed())));
    }

    private static String allowed() {
        return Arrays.stream(Phase.values()).map(Phase::key).collect(Collectors.joining(", "));
    }
}
