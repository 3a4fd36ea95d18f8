package dk.albertslund.innovation.phase.confluence.spiral;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.WikiUser;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.page.confluence.MacroContext;
import dk.albertslund.innovation.page.confluence.PageUrls;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveService;
import dk.albertslund.innovation.phase.SpiralGeometry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Creates the spiral picture of a network's moves and the equivalent table. */
@Component
public final class SpiralViewFactory {
    private final PhaseMoveService moveService;
    private final PhaseTitles titles;
    private final Messages messages;
    private final UserDirectory users;
    private final DateFormatter dates;

    public SpiralViewFactory(
            PhaseMoveService moveService,
            PhaseTitles titles,
            Messages messages,
            UserDirectory users,
            DateFormatter dates) {
        this.moveService = moveService;
        this.titles = titles;
        this.messages = messages;
        this.users = users;
        this.dates = dates;
    }

    SpiralView of(MacroContext context, PageUrls pages) {
        List<PhaseMove> steps = moveService.of(context.network().networkId()).effectiveMoves();
        List<PhaseMove> moves = steps.stream().filter(move -> !move.isStop()).toList();
        SpiralGeometry spiral = SpiralGeometry.of(moves);
        SpiralPictureView picture =
                new SpiralPictureView(said(spiral, moves.size()), phases(pages), ways(spiral), stops(spiral, moves));
        return new SpiralView(context.isExport(), picture, rows(spiral, steps), turns(spiral));
    }

    private String said(SpiralGeometry spiral, int moves) {
        return messages.text(
                "innovation.spiral.said",
                moves,
                titles.titleInSentence(spiral.position().phase()),
                titles.turnInSentence(spiral.position()));
    }

    private List<SpiralMarkView> phases(PageUrls pages) {
        return Arrays.stream(Phase.values())
                .map(phase -> new SpiralMarkView(
                        SpiralGeometry.place(phase),
                        number(phase),
                        titles.name(phase),
                        pages.of("phase-" + phase.key()),
                        false))
                .toList();
    }

    /** KL's number; an arrow for the continuation, which has none. */
    private static String number(Phase phase) {
        return phase.number().map(String::valueOf).orElse("\u2192");
    }

    private static List<SpiralLineView> ways(SpiralGeometry spiral) {
        return spiral.legs().stream()
                .map(leg -> new SpiralLineView(
                        leg.line().stream().map(SpiralGeometry.Point::toString).collect(Collectors.joining(" ")),
                        kind(leg.move()),
                        leg.move().to().turn() == spiral.position().turn()))
                .toList();
    }

    private static String kind(PhaseMove move) {
        if (move.isBack()) {
            return "back";
        }
        return move.isSkipping() ? "skip" : "next";
    }

    private List<SpiralMarkView> stops(SpiralGeometry spiral, List<PhaseMove> moves) {
        List<SpiralGeometry.Stop> stops = spiral.stops();
        return stops.stream()
                .map(stop -> new SpiralMarkView(
                        stop.point(),
                        "",
                        name(stop)
                                + (stop.number() == 1
                                        ? ""
                                        : ", "
                                                + dates.day(moves.get(stop.number() - 2)
                                                        .details()
                                                        .day())),
                        "",
                        stop.number() == stops.size()))
                .toList();
    }

    private String name(SpiralGeometry.Stop stop) {
        return phase(stop) + ", " + titles.turnInSentence(stop.position());
    }

    /** A decision to stop the network gets a row at its position and no number. */
    private List<SpiralRowView> rows(SpiralGeometry spiral, List<PhaseMove> steps) {
        List<SpiralRowView> rows = new ArrayList<>();
        Iterator<SpiralGeometry.Stop> places = spiral.stops().iterator();
        SpiralGeometry.Stop context = places.next();
        rows.add(new SpiralRowView(
                String.valueOf(context.number()), phase(context), titles.turn(context.position()), "", "", "", "", ""));
        for (PhaseMove step : steps) {
            context = step.isStop() ? context : places.next();
            rows.add(row(step.isStop() ? "" : String.valueOf(context.number()), context, step));
        }
        return rows;
    }

    private String phase(SpiralGeometry.Stop stop) {
        return titles.title(stop.position().phase(), stop.step());
    }

    private SpiralRowView row(String number, SpiralGeometry.Stop stop, PhaseMove move) {
        return new SpiralRowView(
                number,
                phase(stop),
                titles.turn(stop.position()),
                departure(move),
                move.reason(),
                dates.day(move.details().day()),
                users.findByKey(move.author())
                        .map(WikiUser::fullName)
                        .orElseGet(() -> messages.text("innovation.spiral.somebody")),
                move.details()
                        .decidedBy()
                        .map(decider -> messages.text("innovation.spiral.decided", titles.name(decider)))
                        .orElse(""));
    }

    /** Empty for a move to the next phase. */
    private String departure(PhaseMove move) {
        if (move.isStop()) {
            return messages.text("innovation.spiral.kind.stop");
        }
        if (move.isBack()) {
            return messages.text("innovation.spiral.kind.back");
        }
        return move.isSkipping() ? messages.text("innovation.spiral.kind.skip") : "";
    }

    /**
     * A row per turn with the numbers of the stops by phase, for exports without SVG.
     */
    private List<SpiralTurnView> turns(SpiralGeometry spiral) {
        List<SpiralGeometry.Stop> stops = spiral.stops();
        return IntStream.rangeClosed(1, spiral.position().turn())
                .mapToObj(turn -> new SpiralTurnView(
                        titles.turn(new PhasePosition(Phase.FOCUS, turn)),
                        Arrays.stream(Phase.values())
                                .map(phase -> numberOf(stops, new PhasePosition(phase, turn)))
                                .toList()))
                .toList();
    }

    private static String numberOf(List<SpiralGeometry.Stop> stops, PhasePosition position) {
        return stops.stream()
                .filter(stop -> stop.position().equals(position))
                .map(stop -> String.valueOf(stop.number()))
                .collect(Collectors.joining(", "));
    }
}
