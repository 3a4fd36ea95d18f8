package dk.albertslund.innovation.phase.confluence;

import dk.albertslund.innovation.form.confluence.LinkView;
import dk.albertslund.innovation.page.confluence.NewPagesView;
import java.util.List;

/**
 * Pages that a network works with.
 *
 * @param links the pages that it has
 * @param added those that the reader can add
 */
public record WorkPagesView(List<LinkView> links, NewPagesView added) {
    public boolean isLinked() {
        return !links.isEmpty();
    }

    public boolean isShown() {
        return isLinked() || added.isAddable();
    }
}
