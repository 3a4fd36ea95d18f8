package dk.albertslund.innovation.question.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.network.confluence.MacroPages;
import dk.albertslund.innovation.network.confluence.Place;
import java.util.Map;

/** The innovation question with its background, excuses, drafts and coach, and advice for writing it: {@code innovation-question}. */
public final class QuestionMacro implements Macro {
    private final MacroPages pages;
    private final QuestionViews views;
    private final Templates templates;

    public QuestionMacro(MacroPages pages, QuestionViews views, Templates templates) {
        this.pages = pages;
        this.views = views;
        this.templates = templates;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return pages.show(context, this::draw);
    }

    private String draw(Place place) {
        return templates.html("question/question.vm", "question", views.of(place));
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }
}
