package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import java.util.List;

/** The front of a network. */
public final class HomeView {
    private final Place place;
    private final List<FactView> facts;
    private final Forms forms;
    private final Course course;
    private final Links links;

    HomeView(Place place, List<FactView> facts, Forms forms, Course course, Links links) {
        this.place = place;
        this.facts = List.copyOf(facts);
        this.forms = forms;
        this.course = course;
        this.links = links;
    }

    /** What can be written on the front. */
    record Forms(FormView why, FormView about) {}

    /** Where the network stands. */
    record Course(String phase, String turn, String stage, List<PhaseStepView> phases) {}

    /** Where to go from here. */
    record Links(String question, List<StepCardView> steps) {}

    public String getTitle() {
        return place.network().profile().title();
    }

    public boolean isTitled() {
        return !place.isCalled(getTitle());
    }

    public boolean isPractice() {
        return place.network().isPractice();
    }

    public boolean isPaper() {
        return place.isPaper();
    }

    /** Empty until the network has chosen one. */
    public String getQuestion() {
        return place.network().question();
    }

    /** Empty when the network has no page for it. */
    public String getQuestionUrl() {
        return links.question();
    }

    public List<FactView> getFacts() {
        return facts;
    }

    public FormView getWhy() {
        return forms.why();
    }

    public FormView getAbout() {
        return forms.about();
    }

    /** The phase in words. */
    public String getPhase() {
        return course.phase();
    }

    /** The turn of the spiral in words. */
    public String getTurn() {
        return course.turn();
    }

    /** The phase in the model's four main steps, in words. */
    public String getStage() {
        return course.stage();
    }

    public List<PhaseStepView> getPhases() {
        return course.phases();
    }

    public List<StepCardView> getSteps() {
        return links.steps();
    }
}
