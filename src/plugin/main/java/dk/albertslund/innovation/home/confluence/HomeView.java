package dk.albertslund.innovation.home.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.phase.confluence.PhaseStepView;
import dk.albertslund.innovation.phase.confluence.PhaseStrip;
import java.util.List;

/** The front of a network. */
public final class HomeView {
    private final MacroContext context;
    private final List<FactView> facts;
    private final Forms forms;
    private final PhaseStrip course;
    private final Links links;

    HomeView(MacroContext context, List<FactView> facts, Forms forms, PhaseStrip course, Links links) {
        this.context = context;
        this.facts = List.copyOf(facts);
        this.forms = forms;
        this.course = course;
        this.links = links;
    }

    /** What can be written on the front. */
    record Forms(FormView why, FormView about) {}

    /** Where to go from here. */
    record Links(String question, List<StepCardView> steps) {}

    public String getTitle() {
        return context.network().profile().title();
    }

    public boolean isTitled() {
        return !context.isCalled(getTitle());
    }

    public boolean isPractice() {
        return context.network().isPractice();
    }

    public boolean isPaper() {
        return context.isExport();
    }

    /** Empty until the network has chosen one. */
    public String getQuestion() {
        return context.network().question();
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
