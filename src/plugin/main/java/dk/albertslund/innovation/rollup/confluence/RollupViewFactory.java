package dk.albertslund.innovation.rollup.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.model.HalfYear;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.rollup.DanishCollation;
import dk.albertslund.innovation.rollup.RollupPage;
import dk.albertslund.innovation.rollup.RollupParameters;
import dk.albertslund.innovation.rollup.RollupRow;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Creates the view of the rollup. */
@Component
public final class RollupViewFactory {
    private final Messages messages;
    private final DateFormatter dates;
    private final WikiUrls urls;
    private final PhaseTitles titles;
    private final PublishedSettings settings;

    public RollupViewFactory(
            Messages messages, DateFormatter dates, WikiUrls urls, PhaseTitles titles, PublishedSettings settings) {
        this.messages = messages;
        this.dates = dates;
        this.urls = urls;
        this.titles = titles;
        this.settings = settings;
    }

    RollupView of(RollupPage page, RollupParameters parameters, RenderTarget target) {
        return new RollupView(
                parameters.heading(),
                messages.text("innovation.rollup.shown", page.rows().size(), page.total()),
                halfYear(target),
                parameters.sort().key(),
                rows(page.rows(), target),
                target.isExport() ? List.of() : List.of(RollupFilesView.of(parameters, urls)));
    }

    private List<RollupRowView> rows(List<RollupRow> rows, RenderTarget target) {
        Orders orders = new Orders(
                order(rows, row -> row.summary().profile().title()),
                order(rows, RollupRow::leaders),
                order(rows, row -> row.summary().question()));
        return rows.stream().map(row -> row(row, orders, target)).toList();
    }

    private static Map<String, Integer> order(List<RollupRow> rows, Function<RollupRow, String> name) {
        return DanishCollation.numbers(rows.stream().map(name).toList());
    }

    /** Rank of each name, so that the scripts sort as the server does. */
    private record Orders(Map<String, Integer> titles, Map<String, Integer> leaders, Map<String, Integer> questions) {}

    private RollupRowView row(RollupRow row, Orders orders, RenderTarget target) {
        Summary summary = row.summary();
        return new RollupRowView(
                row,
                orders.titles().get(summary.profile().title()),
                orders.leaders().get(row.leaders()),
                orders.questions().get(summary.question()),
                urls.space(target, summary.spaceKey()),
                messages.text("innovation.network.type." + summary.profile().type() + ".name"),
                messages.text("innovation.form.networkProfile.status."
                        + summary.profile().status().key()),
                phase(summary),
                stage(summary.position().phase()),
                dates.when(summary.lastActivity(), target),
                attention(row));
    }

    /** Empty in exports, which would become outdated. */
    private String halfYear(RenderTarget target) {
        if (target.isExport() || !settings.current().showsHalfYears()) {
            return "";
        }
        HalfYear next = HalfYear.nextToPropose(dates.today());
        return messages.text(next.deadlineKey(), next.proposalsBy(), next.year());
    }

    /** Empty when it has the same name as the phase. */
    private String stage(Phase phase) {
        String stage = titles.stage(phase);
        return stage.equals(titles.name(phase)) ? "" : stage;
    }

    private String attention(RollupRow row) {
        return row.isQuiet() ? messages.text("innovation.rollup.quiet", row.quietDays()) : "";
    }

    private String phase(Summary summary) {
        String title = titles.title(summary.position().phase());
        int turn = summary.position().turn();
        return turn == 1 ? title : title + " \u00b7 " + titles.turn(summary.position());
    }
}
