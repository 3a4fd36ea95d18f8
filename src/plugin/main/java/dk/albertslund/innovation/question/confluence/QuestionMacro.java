package dk.albertslund.innovation.question.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.form.confluence.FormView;
import dk.albertslund.innovation.network.confluence.MacroPages;
import dk.albertslund.innovation.network.confluence.NetworkForms;
import dk.albertslund.innovation.network.confluence.Place;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.Map;

/** The innovation question with its background and drafts, and advice for writing it: {@code innovation-question}. */
public final class QuestionMacro implements Macro {
    private final MacroPages pages;
    private final NetworkForms forms;
    private final Templates templates;

    public QuestionMacro(MacroPages pages, NetworkForms forms, Templates templates) {
        this.pages = pages;
        this.forms = forms;
        this.templates = templates;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        return pages.show(context, this::draw);
    }

    private String draw(Place place) {
        FormView form = forms.page(new QuestionForm(), "question", place);
        return templates.html("question/question.vm", "question", new QuestionView(form, place.isPaper()));
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
