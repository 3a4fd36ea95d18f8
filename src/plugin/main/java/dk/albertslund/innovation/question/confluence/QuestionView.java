package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.confluence.FormView;
import java.util.List;

/** The page of the innovation question. */
public final class QuestionView {
    private final FormView form;
    private final FormView title;
    private final List<ExcuseView> excuses;
    private final Course course;
    private final boolean paper;

    QuestionView(FormView form, FormView title, List<ExcuseView> excuses, Course course, boolean paper) {
        this.form = form;
        this.title = title;
        this.excuses = List.copyOf(excuses);
        this.course = course;
        this.paper = paper;
    }

    /**
     * What the question was before, and when today's was chosen.
     *
     * @param now empty until a question is chosen
     */
    record Course(List<AskedQuestionView> earlier, String now) {
        Course {
            earlier = List.copyOf(earlier);
        }
    }

    public FormView getForm() {
        return form;
    }

    /** The network's own title, where the sharpened one can be taken over. */
    public FormView getTitle() {
        return title;
    }

    public List<ExcuseView> getExcuses() {
        return excuses;
    }

    public List<ExcuseView> getPutAway() {
        return excuses.stream().filter(ExcuseView::isPutAway).toList();
    }

    /** Whether any excuse is put away. */
    public boolean isFree() {
        return !getPutAway().isEmpty();
    }

    public List<AskedQuestionView> getEarlier() {
        return course.earlier();
    }

    public String getNow() {
        return course.now();
    }

    public boolean isPaper() {
        return paper;
    }
}
