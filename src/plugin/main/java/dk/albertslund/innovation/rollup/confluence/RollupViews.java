package dk.albertslund.innovation.rollup.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Links;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.common.confluence.Showing;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.rollup.RollupPage;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.rollup.RollupRow;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a rollup into words. */
@Component
public final class RollupViews {
    private final Texts texts;
    private final Moments moments;
    private final Links links;
    private final PhaseTitles titles;

    public RollupViews(Texts texts, Moments moments, Links links, PhaseTitles titles) {
        this.texts = texts;
        this.moments = moments;
        this.links = links;
        this.titles = titles;
    }

    RollupView of(RollupPage page, RollupParameters parameters, Showing showing) {
        return new RollupView(
                parameters.heading(),
                texts.text("innovation.rollup.shown", page.rows().size(), page.total()),
                parameters.sort().key(),
                page.rows().stream().map(row -> row(row, showing)).toList(),
                showing.isPaper() ? "" : csvUrl(parameters));
    }

    private RollupRowView row(RollupRow row, Showing showing) {
        Summary summary = row.summary();
        return new RollupRowView(
                row,
                new RollupRowView.Words(
                        links.space(showing, summary.spaceKey()),
                        texts.text(
                                "innovation.network.type." + summary.profile().type() + ".name"),
                        texts.text("innovation.form.networkProfile.status."
                                + summary.profile().status().key()),
                        phase(summary),
                        moments.day(summary.lastActivity()),
                        attention(row)));
    }

    /** The language in which rows are ordered. */
    Locale locale() {
        return moments.locale();
    }

    private String attention(RollupRow row) {
        return row.isQuiet() ? texts.text("innovation.rollup.quiet", row.quietDays()) : "";
    }

    private String phase(Summary summary) {
        String title = titles.title(summary.standing().phase());
        int turn = summary.standing().turn();
        return turn == 1 ? title : title + " \u00b7 " + titles.turn(summary.standing());
    }

    /** The same networks as a file; keys need no encoding. */
    private String csvUrl(RollupParameters asked) {
        String types = String.join(",", asked.types());
        String statuses = asked.statuses().stream().map(NetworkStatus::key).collect(Collectors.joining(","));
        String phases = asked.phases().stream().map(Phase::key).collect(Collectors.joining(","));
        String query = "?types=" + types + "&status=" + statuses + "&phase=" + phases + "&sort="
                + asked.sort().key();
        return links.rest(Showing.SCREEN, "/rollup.csv" + query);
    }
}
