package dk.albertslund.innovation.export.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.export.Cell;
import dk.albertslund.innovation.export.Column;
import dk.albertslund.innovation.export.ExportTable;
import dk.albertslund.innovation.model.HalfYear;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Profile;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.rollup.RollupPage;
import dk.albertslund.innovation.rollup.RollupRow;
import dk.albertslund.innovation.settings.PublishedSettings;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the table of the overview that leaves the wiki: more columns than the page has room for. */
@Component
public final class OverviewTableFactory {
    private static final String COLUMN = "innovation.rollup.column.";
    private static final int NARROW = 12;
    private static final int NAME = 28;
    private static final int SENTENCE = 60;

    private final PublishedSettings settings;
    private final DateFormatter dates;
    private final Messages messages;

    public OverviewTableFactory(PublishedSettings settings, DateFormatter dates, Messages messages) {
        this.settings = settings;
        this.dates = dates;
        this.messages = messages;
    }

    /** As people read it: why a network needs attention in words. */
    ExportTable inWords(RollupPage page) {
        Column attention = column("attention", NAME);
        return table(page, List.of(), attention, row -> List.of(), this::attention);
    }

    /** With numbers as numbers: for how many days a network has been quiet. */
    ExportTable inNumbers(RollupPage page) {
        return table(page, List.of(), quietDays(), row -> List.of(), OverviewTableFactory::quietDays);
    }

    /** For programs: with the key of the space before the rest. */
    ExportTable forPrograms(RollupPage page) {
        Column space = new Column("spaceKey", "", NARROW);
        return table(
                page,
                List.of(space),
                quietDays(),
                row -> List.of(new Cell.Text(row.summary().spaceKey())),
                OverviewTableFactory::quietDays);
    }

    /** A cell, or cells, of a row. */
    private interface Cells<T> {
        T of(RollupRow row);
    }

    private ExportTable table(
            RollupPage page, List<Column> before, Column after, Cells<List<Cell>> first, Cells<Cell> last) {
        List<Column> columns = new ArrayList<>(before);
        columns.addAll(columns());
        columns.add(after);
        List<List<Cell>> rows = page.rows().stream()
                .map(row -> Stream.of(first.of(row), cells(row), List.of(last.of(row)))
                        .flatMap(List::stream)
                        .toList())
                .toList();
        return new ExportTable(columns, rows);
    }

    private Column column(String key, int width) {
        return new Column(key, messages.text(COLUMN + key), width);
    }

    private Column quietDays() {
        return column("quietDays", NARROW);
    }

    private List<Column> columns() {
        return List.of(
                column("name", NAME),
                column("type", NAME),
                column("status", NARROW),
                column("leader", NAME),
                column("phase", NAME),
                column("stage", NAME),
                column("turn", NARROW),
                column("question", SENTENCE),
                column("start", NARROW),
                column("halfYear", NARROW),
                column("end", NARROW),
                column("activity", NARROW));
    }

    private List<Cell> cells(RollupRow row) {
        Summary summary = row.summary();
        Profile profile = summary.profile();
        Phase phase = summary.position().phase();
        return List.of(
                new Cell.Text(profile.title()),
                choice(profile.type(), "innovation.network.type." + profile.type() + ".name"),
                choice(
                        profile.status().key(),
                        "innovation.form.networkProfile.status."
                                + profile.status().key()),
                new Cell.Text(row.leaders()),
                choice(phase.key(), "innovation.phase." + phase.key() + ".name"),
                choice(
                        phase.stage().key(),
                        "innovation.phase.stage." + phase.stage().key()),
                new Cell.Count(summary.position().turn()),
                new Cell.Text(summary.question()),
                Cell.day(profile.start()),
                halfYear(profile.start()),
                Cell.day(profile.plannedEnd()),
                Cell.day(dates.isoDay(summary.lastActivity())));
    }

    private Cell choice(String key, String name) {
        return new Cell.Choice(key, messages.text(name));
    }

    /** For example {@code 1. halvår 2026}; empty unless the settings show half-years. */
    private Cell halfYear(String start) {
        if (start.isEmpty() || !settings.current().showsHalfYears()) {
            return Cell.EMPTY;
        }
        HalfYear half = HalfYear.of(LocalDate.parse(start));
        return new Cell.Choice(
                half.year() + (half.isFirst() ? "-1" : "-2"), messages.text(half.nameKey(), half.year()));
    }

    private Cell attention(RollupRow row) {
        return row.isQuiet() ? new Cell.Text(messages.text("innovation.rollup.quiet", row.quietDays())) : Cell.EMPTY;
    }

    private static Cell quietDays(RollupRow row) {
        return row.isQuiet() ? new Cell.Count(row.quietDays()) : Cell.EMPTY;
    }
}
