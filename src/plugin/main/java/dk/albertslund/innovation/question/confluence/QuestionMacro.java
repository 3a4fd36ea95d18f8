package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.network.confluence.MacroPages;
import dk.albertslund.innovation.network.confluence.NetworkMacro;
import dk.albertslund.innovation.network.confluence.Place;
import java.util.Map;

/** The innovation question with its background, excuses, drafts and coach, and advice for writing it: {@code innovation-question}. */
public final class QuestionMacro extends NetworkMacro {
    private final QuestionViews views;
    private final Templates templates;

    public QuestionMacro(MacroPages pages, QuestionViews views, Templates templates) {
        super(pages);
        this.views = views;
        this.templates = templates;
    }

    @Override
    protected String draw(Map<String, String> parameters, Place place) {
        return templates.html("question/question.vm", "question", views.of(place));
    }
}
