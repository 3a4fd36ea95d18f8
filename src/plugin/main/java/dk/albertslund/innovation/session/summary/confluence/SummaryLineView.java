package dk.albertslund.innovation.session.summary.confluence;

import dk.albertslund.innovation.form.confluence.LinkView;
import java.util.List;

/**
 * A line of a summary.
 *
 * @param lines what was written, line by line
 * @param detail more in few words; empty for none
 * @param page where it comes from; without a title for none
 */
public record SummaryLineView(List<String> lines, String detail, LinkView page) {
    static SummaryLineView of(String text, String detail, LinkView page) {
        return new SummaryLineView(text.lines().toList(), detail, page);
    }

    public boolean isDetailed() {
        return !detail.isEmpty();
    }

    public boolean isLinked() {
        return !page.title().isEmpty();
    }
}
