package dk.albertslund.innovation.brief;

import dk.albertslund.innovation.digest.NewsReader;
import dk.albertslund.innovation.digest.Period;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the brief about a network: what has happened since the reader had the last one, or in four weeks. */
@Component
public final class BriefReader {
    private static final Duration FIRST = Duration.ofDays(28);
    private static final int MOST_NEEDS = 5;

    private final NewsReader news;
    private final Meetings meetings;
    private final SheetRepository sheets;
    private final PhaseFormRegistry phases;
    private final Clock clock;

    public BriefReader(
            NewsReader news, Meetings meetings, SheetRepository sheets, PhaseFormRegistry phases, Clock clock) {
        this.news = news;
        this.meetings = meetings;
        this.sheets = sheets;
        this.phases = phases;
        this.clock = clock;
    }

    /** @param last when the reader had the last brief */
    public Brief read(Summary summary, Optional<Instant> last) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, clock.getZone());
        Instant since = last.orElse(now.minus(FIRST));
        Optional<Meeting> meeting = meetings.next(summary.networkId(), today);
        return new Brief(
                news.read(summary, new Period(since, now, today)),
                since,
                meeting,
                meeting.map(meetings::wishes).orElse(List.of()),
                needs(summary));
    }

    private List<Brief.Need> needs(Summary summary) {
        String kind = phases.of(summary.position().phase()).key();
        SheetState state = sheets.fields(
                sheets.find(summary.networkId(), kind, summary.position().turn()),
                PhaseForm.NEEDS,
                List.of(PhaseForm.NEED_INPUT, PhaseForm.NEED_GIVER, Row.REMOVED));
        return state.rows(PhaseForm.NEEDS).stream()
                .filter(row -> !row.value(PhaseForm.NEED_INPUT).isEmpty())
                .map(row -> new Brief.Need(row.value(PhaseForm.NEED_INPUT), row.value(PhaseForm.NEED_GIVER)))
                .limit(MOST_NEEDS)
                .toList();
    }
}
