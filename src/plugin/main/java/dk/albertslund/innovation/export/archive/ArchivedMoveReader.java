package dk.albertslund.innovation.export.archive;

import dk.albertslund.innovation.common.TextCleaner;
import dk.albertslund.innovation.model.ContinuationStep;
import dk.albertslund.innovation.model.Decider;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.phase.GateAnswer;
import dk.albertslund.innovation.phase.MoveDetails;
import dk.albertslund.innovation.phase.PhaseMove;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads the moves of {@code data.json}. That each begins where the one before ended is checked when they are recorded. */
final class ArchivedMoveReader {
    private static final int MOST_MOVES = 1000;
    /** In characters, as they are stored together. */
    private static final int MOST_CRITERIA = 255;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2999;
    private static final Pattern CRITERION = Pattern.compile("[a-zA-Z][a-zA-Z0-9.-]{0,39}");

    private ArchivedMoveReader() {}

    /** @throws IllegalArgumentException when one is not as it is written, or they do not lead to the position */
    static List<PhaseMove> of(List<JsonMembers> moves, PhasePosition position) {
        if (moves.size() > MOST_MOVES) {
            throw new IllegalArgumentException("Too many moves");
        }
        List<PhaseMove> read = moves.stream().map(ArchivedMoveReader::move).toList();
        PhasePosition last =
                read.isEmpty() ? PhasePosition.FIRST : read.get(read.size() - 1).to();
        if (!last.equals(position)) {
            throw new IllegalArgumentException("The moves lead elsewhere");
        }
        return read;
    }

    private static PhaseMove move(JsonMembers json) {
        List<String> unmet = json.textList("unmet");
        boolean areCriteria =
                unmet.stream().allMatch(key -> CRITERION.matcher(key).matches());
        if (String.join(",", unmet).length() > MOST_CRITERIA || !areCriteria) {
            throw new IllegalArgumentException("No criteria");
        }
        return new PhaseMove(
                ArchiveContentReader.position(json, "from", "fromTurn"),
                ArchiveContentReader.position(json, "to", "toTurn"),
                details(json),
                unmet,
                json.text("author"),
                recorded(json.text("recorded")),
                json.isTrue("isUndo"));
    }

    private static MoveDetails details(JsonMembers json) {
        String reason = TextCleaner.cleanLines(json.text("reason"));
        if (reason.codePointCount(0, reason.length()) > PhaseMove.REASON_LIMIT) {
            throw new IllegalArgumentException("The reason is too long");
        }
        return new MoveDetails(
                reason,
                day(json.text("day")),
                known(json, "decidedBy", Decider::withKey),
                known(json, "step", ContinuationStep::withKey),
                known(json, "gate", GateAnswer::withKey)
                        .or(() -> json.isTrue("isStop") ? Optional.of(GateAnswer.STOP) : Optional.empty()));
    }

    private static <T> Optional<T> known(JsonMembers json, String member, Function<String, Optional<T>> withKey) {
        return json.has(member)
                ? Optional.of(withKey.apply(json.text(member)).orElseThrow(IllegalArgumentException::new))
                : Optional.empty();
    }

    private static LocalDate day(String text) {
        try {
            LocalDate day = LocalDate.parse(text);
            if (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR) {
                return day;
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No day", e);
        }
        throw new IllegalArgumentException("No day of ours");
    }

    private static Instant recorded(String text) {
        try {
            return Instant.parse(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("No time", e);
        }
    }
}
