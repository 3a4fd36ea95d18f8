package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.BoxView;
import dk.albertslund.innovation.common.confluence.PageReading;
import dk.albertslund.innovation.common.confluence.Showing;
import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.network.StrayPages;
import org.springframework.stereotype.Component;

/** What a macro draws where there is no network to show: why, and what to do about it. */
@Component
public final class MacroBoxes {
    private final Templates templates;
    private final Texts texts;
    private final StrayPages strays;

    public MacroBoxes(Templates templates, Texts texts, StrayPages strays) {
        this.templates = templates;
        this.texts = texts;
        this.strays = strays;
    }

    /** In the macro browser and other places without a space. */
    String example() {
        return box("innovation.macro.example.title", "innovation.macro.example.text");
    }

    String hidden() {
        return box("innovation.macro.hidden.title", "innovation.macro.hidden.text");
    }

    /** In a space without a network. */
    String outside(String spaceKey, ConversionContext context) {
        ContentEntityObject page = PageReading.shownOn(context);
        Showing showing = Showing.in(context);
        if (page == null
                || showing != Showing.SCREEN
                || strays.networkOf(spaceKey, page.getId()).isEmpty()) {
            return box("innovation.macro.outside.title", "innovation.macro.outside.text");
        }
        templates.dress(showing, false);
        return templates.html(
                "network/stray.vm", "stray", new StrayView(spaceKey, page.getId(), strays.mayReattach(spaceKey)));
    }

    private String box(String titleKey, String textKey) {
        return templates.box(BoxView.info(texts.text(titleKey), texts.text(textKey)));
    }
}
