package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.network.PracticeCount;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.overview.Attention;
import dk.albertslund.innovation.overview.OverviewRow;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the overview's rows. */
@Component
public final class OverviewRowFactory {
    private final Messages messages;
    private final DateFormatter dates;
    private final WikiUrls urls;
    private final HeatCellFactory cells;
    private final OverviewAge age;

    public OverviewRowFactory(
            Messages messages, DateFormatter dates, WikiUrls urls, HeatCellFactory cells, OverviewAge age) {
        this.messages = messages;
        this.dates = dates;
        this.urls = urls;
        this.cells = cells;
        this.age = age;
    }

    OverviewRowView row(OverviewRow row, PhaseChangeView moved, RenderTarget target) {
        Summary summary = row.summary();
        PhasePosition position = summary.position();
        Optional<PracticeCount> practice = row.progress().practice();
        Optional<LocalDate> countedOn = practice.flatMap(PracticeCount::day);
        return new OverviewRowView(
                summary.profile().title(),
                urls.space(target, summary.spaceKey()),
                about(row),
                row.attention().stream().map(reason -> words(reason, row)).toList(),
                moved,
                summary.question(),
                cells.phase(position.phase()).number() + " \u00b7 "
                        + messages.text("innovation.phase.turn", position.turn()),
                cells.phase(position.phase()).name(),
                messages.text(
                        "innovation.overview.citizens.phases",
                        row.progress().citizens().size()),
                practice.map(count -> String.valueOf(count.people())).orElse(""),
                countedOn.map(day -> dates.when(day, target).text()).orElse(""),
                age.of(countedOn),
                dates.when(summary.lastActivity(), target),
                age.of(dates.daysSince(summary.lastActivity())),
                cells.key(summary, position.phase()),
                row.stays().stream().map(stay -> cells.cell(summary, stay)).toList());
    }

    /** The heads of the heat map. */
    List<HeatPhaseView> phases() {
        return Arrays.stream(Phase.values()).map(cells::phase).toList();
    }

    private String about(OverviewRow row) {
        Summary summary = row.summary();
        String type =
                messages.text("innovation.network.type." + summary.profile().type() + ".name");
        String status = messages.text("innovation.form.networkProfile.status."
                + summary.profile().status().key());
        String leaders = row.rollup().leaders();
        return String.join(
                " \u00b7 ",
                Stream.of(type, row.isActive() ? "" : status, quiet(row), leaders)
                        .filter(part -> !part.isEmpty())
                        .toList());
    }

    /** For example {@code Ro aftalt til 1. februar 2027}; empty without an agreement. */
    private String quiet(OverviewRow row) {
        return row.agreedQuiet()
                .map(quiet -> messages.text("innovation.overview.quiet.agreed", dates.day(quiet.until())))
                .orElse("");
    }

    private String words(Attention reason, OverviewRow row) {
        return reason == Attention.QUIET
                ? messages.text("innovation.rollup.quiet", row.rollup().quietDays())
                : messages.text("innovation.overview.attention." + reason.key());
    }
}
