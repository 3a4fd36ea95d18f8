package dk.albertslund.innovation.network.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;
import dk.albertslund.innovation.common.confluence.Faults;
import dk.albertslund.innovation.common.confluence.PageReading;
import dk.albertslund.innovation.common.confluence.Showing;
import dk.albertslund.innovation.common.confluence.Templates;
import dk.albertslund.innovation.network.Access;
import dk.albertslund.innovation.network.Summaries;
import dk.albertslund.innovation.network.Summary;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The pages that macros stand on: finds the network of the page's space, or says in a box what to do. */
@Component
public final class MacroPages {
    private final Summaries summaries;
    private final Access access;
    private final Templates templates;
    private final MacroBoxes boxes;
    private final Faults faults;

    public MacroPages(Summaries summaries, Access access, Templates templates, MacroBoxes boxes, Faults faults) {
        this.summaries = summaries;
        this.access = access;
        this.templates = templates;
        this.boxes = boxes;
        this.faults = faults;
    }

    /** What the macro draws for the network of its page; always HTML, never an exception. */
    public String show(ConversionContext context, Function<Place, String> drawing) {
        return faults.boxed(context, () -> {
            String spaceKey = PageReading.spaceKey(context);
            if (spaceKey == null) {
                return boxes.example();
            }
            if (!access.mayView(spaceKey)) {
                return boxes.hidden();
            }
            Optional<Summary> network = summaries.inSpace(spaceKey);
            return network.isEmpty() ? boxes.outside(spaceKey, context) : draw(network.get(), context, drawing);
        });
    }

    private String draw(Summary network, ConversionContext context, Function<Place, String> drawing) {
        Showing showing = Showing.in(context);
        boolean isEditable = showing == Showing.SCREEN && access.mayEdit(network.spaceKey());
        templates.dress(showing, isEditable);
        String drawn = drawing.apply(new Place(network, pageTitle(context), showing, isEditable));
        return !showing.isPaper() && access.isReadOnly() ? templates.html("common/readonly.vm") + drawn : drawn;
    }

    private static String pageTitle(ConversionContext context) {
        ContentEntityObject page = PageReading.shownOn(context);
        return page == null || page.getTitle() == null ? "" : page.getTitle();
    }
}
