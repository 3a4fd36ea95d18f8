package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.question.coach.CheckIndicator;
import dk.albertslund.innovation.question.coach.Coach;
import dk.albertslund.innovation.question.coach.CoachFinding;
import dk.albertslund.innovation.question.coach.CoachReport;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Creates the views of the coach's indicators, for the page and for the live coach. */
@Component
public final class LampViewFactory {
    private final Coach coach;
    private final Messages messages;

    public LampViewFactory(Coach coach, Messages messages) {
        this.coach = coach;
        this.messages = messages;
    }

    /** In the coach's order; none is lit for an empty text. */
    List<LampView> of(String text) {
        CoachReport report = coach.coach(text);
        return Stream.of(CheckIndicator.values())
                .map(lamp -> view(lamp, report, !text.isEmpty() && report.isPassed(lamp)))
                .toList();
    }

    /** The first advice in one sentence; empty for none. */
    String tip(String text) {
        return coach.coach(text).first().map(this::text).orElse("");
    }

    /** Whether an indicator relates to that checkbox. */
    static boolean isSeen(String tick) {
        return Stream.of(CheckIndicator.values()).anyMatch(lamp -> ticks(lamp).contains(tick));
    }

    private LampView view(CheckIndicator lamp, CoachReport report, boolean isLit) {
        String advice = report.of(lamp).stream().map(this::text).collect(Collectors.joining(" "));
        return new LampView(
                lamp.key(), messages.text("innovation.coach.lamp." + lamp.key()), isLit, advice, ticks(lamp));
    }

    /** Other criteria need human judgement and have no indicator. */
    private static List<String> ticks(CheckIndicator lamp) {
        return switch (lamp) {
            case CLEAR -> List.of("short", "clear");
            case FREE -> List.of("noSolutionInside");
            case VISION -> List.of("hasVision");
            case OPEN, GAIN -> List.of();
        };
    }

    private String text(CoachFinding finding) {
        return messages.text(finding.messageKey(), finding.arguments().toArray());
    }
}
