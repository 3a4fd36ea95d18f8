package dk.albertslund.innovation.brief;

import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.session.SessionForm;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds the sessions that networks have planned. */
@Component
public final class Meetings {
    private static final int MOST_WISHES = 5;

    private final SheetRepository sheets;

    public Meetings(SheetRepository sheets) {
        this.sheets = sheets;
    }

    /** Those of all networks on that day, in a few statements. */
    public List<Meeting> on(LocalDate day) {
        return read(sheets.findAll(SessionForm.KEY))
                .filter(meeting -> meeting.isoDay().equals(day.toString()))
                .toList();
    }

    /** The network's first one on that day or later. */
    public Optional<Meeting> next(int networkId, LocalDate from) {
        List<Sheet> sessions = sheets.findAll(networkId).stream()
                .filter(sheet -> sheet.kind().equals(SessionForm.KEY))
                .toList();
        // ISO 8601 days are in the order of their texts
        return read(sessions)
                .filter(meeting -> meeting.isoDay().compareTo(from.toString()) >= 0)
                .min(Comparator.comparing(Meeting::isoDay).thenComparing(Meeting::start));
    }

    private Stream<Meeting> read(Collection<Sheet> sessions) {
        return sessions.isEmpty()
                ? Stream.empty()
                : sheets.rows(sessions, List.of(Row.SHEET)).entrySet().stream()
                        .map(session -> meeting(session.getKey(), session.getValue()));
    }

    private static Meeting meeting(Sheet sheet, SheetState state) {
        return new Meeting(
                sheet, state.value(SessionForm.TITLE), state.value(SessionForm.DATE), state.value(SessionForm.START));
    }

    /** What members have written that they want to talk about there. */
    List<String> wishes(Meeting meeting) {
        return sheets
                .fields(meeting.sheet(), SessionForm.SPARRING, List.of(SessionForm.TOPIC, Row.REMOVED))
                .rows(SessionForm.SPARRING)
                .stream()
                .map(row -> row.value(SessionForm.TOPIC))
                .filter(topic -> !topic.isEmpty())
                .limit(MOST_WISHES)
                .toList();
    }
}
