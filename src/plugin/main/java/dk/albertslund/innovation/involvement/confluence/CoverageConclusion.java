package dk.albertslund.innovation.involvement.confluence;

import dk.albertslund.innovation.form.Conclusion;
import dk.albertslund.innovation.involvement.Designs;
import dk.albertslund.innovation.involvement.InvolvementForm;
import dk.albertslund.innovation.network.Course;
import java.util.Map;
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
    public String kind() {
        return InvolvementForm.KEY;
    }

    @Override
    public Map<String, Object> of(int networkId) {
        int turn = course.of(networkId).standing().turn();
        return views.of(designs.coverage(networkId, turn)).asAnswer();
    }
}
