package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.involvement.Designs;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.network.Conclusion;
import dk.albertslund.innovation.network.Course;
import dk.albertslund.innovation.network.Network;
import org.springframework.stereotype.Component;

/** What the design covers after a change of it. */
@Component
public final class CoverageConclusion implements Conclusion {
    private final Designs designs;
    private final Course course;
    private final CoverageViews views;

    public CoverageConclusion(Designs designs, Course course, CoverageViews views) {
        this.designs = designs;
        this.course = course;
        this.views = views;
    }

    @Override
    public String key() {
        return "coverage";
    }

    @Override
    public boolean follows(FormKind kind) {
        return kind.key().equals(InvolvementForm.KEY);
    }

    /** The design is the same in every turn; what it covers is that of the turn that the network is in. */
    @Override
    public Object of(Network network, FormKind kind, int turn, Content content) {
        int now = course.standing(network).turn();
        return views.of(designs.coverage(network.id(), now)).asAnswer();
    }
}
