package dk.albertslund.innovation.network.confluence;

import dk.albertslund.innovation.common.People;
import dk.albertslund.innovation.common.Person;
import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.network.Course;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.phase.Spiral;
import dk.albertslund.innovation.phase.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts together the picture of a network's course and the table that says the same. */
@Component
public final class SpiralViews {
    private final Course course;
    private final PhaseTitles titles;
    private final Texts texts;
    private final People people;
    private final Moments moments;

    public SpiralViews(Course course, PhaseTitles titles, Texts texts, People people, Moments moments) {
        this.course = course;
        this.titles = titles;
        this.texts = texts;
        this.people = people;
        this.moments = moments;
    }

    SpiralView of(Place place) {
        List<PhaseMove> steps = course.of(place.network().networkId()).course();
        List<PhaseMove> moves = steps.stream().filter(step -> !step.isStop()).toList();
        Spiral spiral = Spiral.of(moves);
        SpiralPictureView picture =
                new SpiralPictureView(said(spiral, moves.size()), phases(), ways(spiral), stops(spiral));
        return new SpiralView(place.isPaper(), picture, rows(spiral, steps), turns(spiral));
    }

    private String said(Spiral spiral, int moves) {
        return texts.text(
                "innovation.spiral.said",
                moves,
                titles.titleInSentence(spiral.standing().phase()),
                titles.turnInSentence(spiral.standing()));
    }

    private List<SpiralMarkView> phases() {
        return Arrays.stream(Phase.values())
                .map(phase -> new SpiralMarkView(Spiral.place(phase), number(phase), titles.name(phase), false))
                .toList();
    }

    /** KL's number; the continuation has none and is an arrow. */
    private static String number(Phase phase) {
        return phase.number().map(String::valueOf).orElse("\u2192");
    }

    private static List<SpiralLineView> ways(Spiral spiral) {
        return spiral.legs().stream()
                .map(leg -> new SpiralLineView(
                        leg.line().stream().map(Spiral.Point::toString).collect(Collectors.joining(" ")),
                        kind(leg.move())))
                .toList();
    }

    private static String kind(PhaseMove move) {
        if (move.isBack()) {
            return "back";
        }
        return move.isSkipping() ? "skip" : "next";
    }

    private List<SpiralMarkView> stops(Spiral spiral) {
        List<Spiral.Stop> stops = spiral.stops();
        return stops.stream()
                .map(stop -> new SpiralMarkView(
                        stop.point(),
                        String.valueOf(stop.number()),
                        titles.title(stop.standing().phase(), stop.step()) + ", "
                                + titles.turnInSentence(stop.standing()),
                        stop.number() == stops.size()))
                .toList();
    }

    /** A stop is told where it happened and is no step further. */
    private List<SpiralRowView> rows(Spiral spiral, List<PhaseMove> steps) {
        List<SpiralRowView> rows = new ArrayList<>();
        Iterator<Spiral.Stop> places = spiral.stops().iterator();
        Spiral.Stop place = places.next();
        rows.add(row(String.valueOf(place.number()), place, SpiralRowView.Move.NONE));
        for (PhaseMove step : steps) {
            place = step.isStop() ? place : places.next();
            rows.add(row(step.isStop() ? "" : String.valueOf(place.number()), place, move(step)));
        }
        return rows;
    }

    private SpiralRowView row(String number, Spiral.Stop stop, SpiralRowView.Move move) {
        Standing standing = stop.standing();
        return new SpiralRowView(number, titles.title(standing.phase(), stop.step()), titles.turn(standing), move);
    }

    private SpiralRowView.Move move(PhaseMove move) {
        return new SpiralRowView.Move(
                departure(move),
                move.reason(),
                moments.day(move.grounds().day()),
                people.withKey(move.author())
                        .map(Person::fullName)
                        .orElseGet(() -> texts.text("innovation.spiral.somebody")),
                move.grounds()
                        .decidedBy()
                        .map(decider -> texts.text("innovation.spiral.decided", titles.name(decider)))
                        .orElse(""));
    }

    /** Going on to the next phase needs no words. */
    private String departure(PhaseMove move) {
        if (move.isStop()) {
            return texts.text("innovation.spiral.kind.stop");
        }
        if (move.isBack()) {
            return texts.text("innovation.spiral.kind.back");
        }
        return move.isSkipping() ? texts.text("innovation.spiral.kind.skip") : "";
    }

    /** A line for each turn, with the numbers of the stops under the phases: the picture where pictures are not known. */
    private List<SpiralTurnView> turns(Spiral spiral) {
        List<Spiral.Stop> stops = spiral.stops();
        return IntStream.rangeClosed(1, spiral.standing().turn())
                .mapToObj(turn -> new SpiralTurnView(
                        titles.turn(new Standing(Phase.FOCUS, turn)),
                        Arrays.stream(Phase.values())
                                .map(phase -> numberOf(stops, new Standing(phase, turn)))
                                .toList()))
                .toList();
    }

    private static String numberOf(List<Spiral.Stop> stops, Standing standing) {
        return stops.stream()
                .filter(stop -> stop.standing().equals(standing))
                .map(stop -> String.valueOf(stop.number()))
                .collect(Collectors.joining(", "));
    }
}
