package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.BoxView;
import dk.albertslund.innovation.common.confluence.PageReading;
import dk.albertslund.innovation.common.confluence.Showing;
import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.network.ReattachPermission;
import dk.albertslund.innovation.network.StrayPages;
import org.springframework.stereotype.Component;

/** What a macro draws where there is no network to show: why, and what to do about it. */
@Component
public final class MacroBoxes {
    private final Templates templates;
    private final Texts texts;
    private final StrayPages strays;
    private final ReattachPermission permission;

    public MacroBoxes(Templates templates, Texts texts, StrayPages strays, ReattachPermission permission) {
        this.templates = templates;
        this.texts = texts;
        this.strays = strays;
        this.permission = permission;
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
        return page == null || showing != Showing.SCREEN
                ? outside()
                : strays.networkOf(spaceKey, page.getId())
                        .map(network -> stray(network, spaceKey, page.getId()))
                        .orElseGet(this::outside);
    }

    private String outside() {
        return box("innovation.macro.outside.title", "innovation.macro.outside.text");
    }

    private String stray(Network network, String spaceKey, long page) {
        templates.dress(Showing.SCREEN, false);
        boolean isPermitted = permission.isGranted(spaceKey, network);
        return templates.html("network/stray.vm", "stray", new StrayView(spaceKey, page, isPermitted));
    }

    private String box(String titleKey, String textKey) {
        return templates.box(BoxView.info(texts.text(titleKey), texts.text(textKey)));
    }
}
