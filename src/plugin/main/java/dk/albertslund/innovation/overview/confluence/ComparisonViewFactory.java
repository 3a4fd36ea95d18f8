package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.overview.Comparison;
import dk.albertslund.innovation.overview.DayTotals;
import dk.albertslund.innovation.overview.NetworkChoice;
import dk.albertslund.innovation.overview.Overview;
import dk.albertslund.innovation.overview.OverviewRow;
import dk.albertslund.innovation.overview.PhaseChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Creates the view of two days. */
@Component
public final class ComparisonViewFactory {
    private static final String TEXT = "innovation.overview.compare.";

    private final Messages messages;
    private final DateFormatter dates;
    private final WikiUrls urls;
    private final PhaseTitles titles;
    private final HeatCellFactory cells;

    public ComparisonViewFactory(
            Messages messages, DateFormatter dates, WikiUrls urls, PhaseTitles titles, HeatCellFactory cells) {
        this.messages = messages;
        this.dates = dates;
        this.urls = urls;
        this.titles = titles;
        this.cells = cells;
    }

    ComparisonView view(Comparison comparison, Overview overview, RenderTarget target) {
        List<PhaseChangeView> moved = overview.counted().stream()
                .flatMap(row -> change(comparison, row, target).stream())
                .toList();
        boolean isKnown = comparison.before().isPresent()
                || !comparison.isUntilToday() && comparison.after().isPresent();
        return new ComparisonView(
                messages.text(TEXT + "title", dates.day(comparison.from()), dates.day(comparison.to())),
                dates.day(comparison.from()),
                dates.day(comparison.to()),
                notes(comparison),
                isKnown ? figures(comparison) : List.of(),
                moved.isEmpty()
                        ? messages.text(TEXT + "moved.none")
                        : messages.text(
                                TEXT + "moved", moved.size(), overview.counted().size()),
                moved);
    }

    /** Empty for a network that is where it was. */
    Optional<PhaseChangeView> change(Comparison comparison, OverviewRow row, RenderTarget target) {
        Summary summary = row.summary();
        return Optional.ofNullable(comparison.moved().get(summary.networkId()))
                .map(change -> new PhaseChangeView(
                        summary.profile().title(),
                        urls.space(target, summary.spaceKey()),
                        messages.text(TEXT + "mark", number(change.from()), number(change.to())),
                        words(change),
                        change.reason()));
    }

    /** For example {@code 2 flere end 31. oktober 2026}; empty unless the last day is the current one. */
    String sinceThen(Comparison comparison, NetworkChoice choice) {
        return comparison
                .difference(choice)
                .filter(difference -> comparison.isUntilToday())
                .map(difference -> messages.text(
                        TEXT + "since." + kind(difference), Math.abs(difference), dates.day(comparison.from())))
                .orElse("");
    }

    private static String kind(int difference) {
        return difference == 0 ? "same" : difference > 0 ? "more" : "fewer";
    }

    private String words(PhaseChange change) {
        return messages.text(TEXT + "words", position(change.from()), position(change.to()), dates.day(change.day()));
    }

    /** For example {@code 3}, or {@code +} for the continuation. */
    private String number(PhasePosition position) {
        return cells.phase(position.phase()).number();
    }

    private String position(PhasePosition position) {
        String title = titles.title(position.phase());
        return position.turn() == 1 ? title : title + " (" + titles.turn(position) + ")";
    }

    private List<ComparisonFigureView> figures(Comparison comparison) {
        return List.of(NetworkChoice.ACTIVE, NetworkChoice.ATTENTION, NetworkChoice.CITIZENS, NetworkChoice.PRACTICE)
                .stream()
                .map(choice -> new ComparisonFigureView(
                        choice.key(),
                        messages.text("innovation.overview.figure." + choice.key()),
                        number(comparison.before(), choice),
                        number(comparison.after(), choice),
                        comparison
                                .difference(choice)
                                .map(number -> messages.text(TEXT + kind(number), Math.abs(number)))
                                .orElse("")))
                .toList();
    }

    private static String number(Optional<DayTotals> totals, NetworkChoice choice) {
        return totals.map(known -> String.valueOf(known.number(choice))).orElse("");
    }

    private List<String> notes(Comparison comparison) {
        List<String> notes = new ArrayList<>();
        addNote(notes, comparison.from(), comparison.before());
        addNote(notes, comparison.to(), comparison.after());
        notes.add(messages.text(TEXT + "note"));
        return notes;
    }

    /** That a day has no numbers, or that they were written later than the night after it. */
    private void addNote(List<String> notes, LocalDate day, Optional<DayTotals> totals) {
        if (totals.isEmpty()) {
            notes.add(messages.text(TEXT + "unkept", dates.day(day)));
        }
        totals.flatMap(DayTotals::takenOn)
                .filter(taken -> taken.isAfter(day.plusDays(1)))
                .ifPresent(taken -> notes.add(messages.text(TEXT + "late", dates.day(day), dates.day(taken))));
    }
}
