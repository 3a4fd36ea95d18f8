package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.confluence.ViewRenderer;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.MacroContextResolver;
import dk.albertslund.innovation.page.confluence.NetworkMacro;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;

/** Macro {@code innovation-phase}: guidance and form of one phase, and moves into and out of it. */
public final class PhaseMacro extends NetworkMacro {
    private static final String PHASE = "phase";

    private final PhaseViewFactory views;
    private final ViewRenderer renderer;

    public PhaseMacro(MacroContextResolver contexts, PhaseViewFactory views, ViewRenderer renderer) {
        super(contexts);
        this.views = views;
        this.renderer = renderer;
    }

    @Override
    protected String render(Map<String, String> parameters, MacroContext context) {
        if (context.isEditable()) {
            renderer.requireWebResource("innovation-phase-page");
        }
        return renderer.render("phase/phase.vm", "phase", views.of(phase(parameters), context));
    }

    private static Phase phase(Map<String, String> parameters) {
        String key = parameters.getOrDefault(PHASE, "").strip();
        if (key.isEmpty()) {
            throw new ValidationException(ValidationError.of(PHASE, "innovation.phase.problem.missing", allowed()));
        }
        return Phase.withKey(key)
                .orElseThrow(() -> new ValidationException(
                        ValidationError.of(PHASE, "innovation.phase.problem.key", key, allowed())));
    }

    private static String allowed() {
        return Arrays.stream(Phase.values()).map(Phase::key).collect(Collectors.joining(", "));
    }
}
