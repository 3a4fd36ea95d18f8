package dk.albertslund.innovation.rollup.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Links;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.common.confluence.Showing;
import dk.albertslund.innovation.network.HalfYear;
import dk.albertslund.innovation.network.NetworkStatus;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.rollup.Alphabet;
import dk.albertslund.innovation.rollup.RollupPage;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.rollup.RollupRow;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts a rollup into words. */
@Component
public final class RollupViews {
    private final Texts texts;
    private final Moments moments;
    private final Links links;
    private final PhaseTitles titles;
    private final PublishedSettings settings;

    public RollupViews(Texts texts, Moments moments, Links links, PhaseTitles titles, PublishedSettings settings) {
        this.texts = texts;
        this.moments = moments;
        this.links = links;
        this.titles = titles;
        this.settings = settings;
    }

    RollupView of(RollupPage page, RollupParameters parameters, Showing showing) {
        return new RollupView(
                new RollupView.Words(
                        parameters.heading(),
                        texts.text("innovation.rollup.shown", page.rows().size(), page.total()),
                        halfYear(showing)),
                parameters.sort().key(),
                rows(page.rows(), showing),
                showing.isPaper() ? "" : csvUrl(parameters));
    }

    private List<RollupRowView> rows(List<RollupRow> rows, Showing showing) {
        Orders orders = new Orders(
                order(rows, row -> row.summary().profile().title()),
                order(rows, RollupRow::leaders),
                order(rows, row -> row.summary().question()));
        return rows.stream().map(row -> row(row, orders, showing)).toList();
    }

    private static Map<String, Integer> order(List<RollupRow> rows, Function<RollupRow, String> name) {
        return Alphabet.numbers(rows.stream().map(name).toList());
    }

    /** Where each name stands, so that a click on a heading orders rows as the server does. */
    private record Orders(Map<String, Integer> titles, Map<String, Integer> leaders, Map<String, Integer> questions) {
        RollupRowView.Order of(RollupRow row) {
            return new RollupRowView.Order(
                    titles.get(row.summary().profile().title()),
                    leaders.get(row.leaders()),
                    questions.get(row.summary().question()));
        }
    }

    private RollupRowView row(RollupRow row, Orders orders, Showing showing) {
        Summary summary = row.summary();
        return new RollupRowView(
                row,
                orders.of(row),
                new RollupRowView.Words(
                        links.space(showing, summary.spaceKey()),
                        texts.text(
                                "innovation.network.type." + summary.profile().type() + ".name"),
                        texts.text("innovation.form.networkProfile.status."
                                + summary.profile().status().key()),
                        phase(summary),
                        stage(summary.standing().phase()),
                        moments.day(summary.lastActivity()),
                        attention(row)));
    }

    /** Paper is the same whenever it is printed, so it has no next day. */
    private String halfYear(Showing showing) {
        if (showing.isPaper() || !settings.now().showsHalfYears()) {
            return "";
        }
        HalfYear next = HalfYear.nextToPropose(moments.today());
        return texts.text(next.deadlineKey(), next.proposalsBy(), next.year());
    }

    /** Empty for a phase that is called the same. */
    private String stage(Phase phase) {
        String stage = titles.stage(phase);
        return stage.equals(titles.name(phase)) ? "" : stage;
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
