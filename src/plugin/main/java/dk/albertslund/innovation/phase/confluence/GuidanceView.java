package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.LinkView;
import java.util.List;

/** What people who work in a phase are told about it. */
public final class GuidanceView {
    private final Sense sense;
    private final Doing doing;
    private final Leading leading;
    private final String steps;

    /** @param steps empty when they are not shown */
    GuidanceView(Sense sense, Doing doing, Leading leading, String steps) {
        this.sense = sense;
        this.doing = doing;
        this.leading = leading;
        this.steps = steps;
    }

    /**
     * Why there is such a phase, and for whom.
     *
     * @param modes the ways in which citizens take part that fit
     * @param project whether it is a preject or a project
     */
    record Sense(String purpose, String need, String who, List<String> modes, String project) {}

    /**
     * What is done in the phase, and what comes of it.
     *
     * @param tools the network's own pages where some of it is done
     */
    record Doing(List<String> methods, List<LinkView> tools, List<String> outputs) {}

    /** What the leader minds, and when the network may go on. */
    record Leading(String leadership, String leave, Source source) {}

    /** Where the guidance comes from. */
    record Source(String label, String url) {}

    public String getPurpose() {
        return sense.purpose();
    }

    public String getNeed() {
        return sense.need();
    }

    public String getWho() {
        return sense.who();
    }

    public List<String> getMethods() {
        return doing.methods();
    }

    /** The network's own pages where some of it is done. */
    public List<LinkView> getTools() {
        return doing.tools();
    }

    public boolean isTooled() {
        return !doing.tools().isEmpty();
    }

    public List<String> getOutputs() {
        return doing.outputs();
    }

    public String getLeadership() {
        return leading.leadership();
    }

    public String getLeave() {
        return leading.leave();
    }

    /** Which steps of the municipality's own model the phase corresponds to; may be empty. */
    public String getSteps() {
        return steps;
    }

    /** The ways in which citizens take part that fit the phase. */
    public List<String> getModes() {
        return sense.modes();
    }

    /** Whether the phase is a preject or a project, in words. */
    public String getProject() {
        return sense.project();
    }

    /** Where the guidance comes from. */
    public String getSource() {
        return leading.source().label();
    }

    public String getSourceUrl() {
        return leading.source().url();
    }
}
