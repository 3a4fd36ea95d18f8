package dk.albertslund.innovation.knowledge.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.knowledge.Diamond;
import dk.albertslund.innovation.knowledge.DiamondScores;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Creates the view of the innovation diamond. */
@Component
public final class DiamondViewFactory {
    private static final String NOT_SCORED = "\u2013";
    private static final int NAME = Diamond.RADIUS + 10;
    private static final int BELOW = Diamond.RADIUS + 22;
    private static final int MIDDLE_OF_LETTERS = 5;
    private static final List<Integer> NAME_X = List.of(0, NAME, 0, -NAME);
    private static final List<Integer> NAME_Y = List.of(-NAME, MIDDLE_OF_LETTERS, BELOW, MIDDLE_OF_LETTERS);
    private static final List<String> ANCHORS = List.of("middle", "start", "middle", "end");

    private final Messages messages;
    private final DateFormatter dates;

    public DiamondViewFactory(Messages messages, DateFormatter dates) {
        this.messages = messages;
        this.dates = dates;
    }

    DiamondView of(SheetState state) {
        List<Diamond> measured = DiamondScores.latestTwo(state);
        Optional<Diamond> now = measured.stream().findFirst();
        Optional<Diamond> before = measured.stream().skip(1).findFirst();
        String day = now.map(latest -> dates.day(latest.day())).orElse("");
        return new DiamondView(
                day,
                before.map(earlier -> dates.day(earlier.day())).orElse(""),
                IntStream.range(0, DiamondScores.CORNERS.size())
                        .mapToObj(corner -> corner(corner, now, before))
                        .toList(),
                IntStream.rangeClosed(1, DiamondScores.SCALE)
                        .mapToObj(score -> Diamond.ring(score).points())
                        .toList(),
                now.map(Diamond::points).orElse(""),
                before.map(Diamond::points).orElse(""),
                messages.text("innovation.knowledge.diamond.said", day));
    }

    private DiamondCornerView corner(int corner, Optional<Diamond> now, Optional<Diamond> before) {
        String key = "innovation.form.knowledge." + DiamondScores.CORNERS.get(corner) + ".label";
        return new DiamondCornerView(
                messages.text(key),
                NAME_X.get(corner),
                NAME_Y.get(corner),
                ANCHORS.get(corner),
                now.map(latest -> latest.x(corner)).orElse(0),
                now.map(latest -> latest.y(corner)).orElse(0),
                score(now, corner),
                score(before, corner));
    }

    private static String score(Optional<Diamond> diamond, int corner) {
        return diamond.flatMap(measured -> measured.scores().get(corner))
                .map(String::valueOf)
                .orElse(NOT_SCORED);
    }
}
