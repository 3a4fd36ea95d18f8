package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.form.confluence.FormView;

/** The page of the innovation question. */
public final class QuestionView {
    private final FormView form;
    private final boolean paper;

    QuestionView(FormView form, boolean paper) {
        this.form = form;
        this.paper = paper;
    }

    public FormView getForm() {
        return form;
    }

    public boolean isPaper() {
        return paper;
    }
}
