package dk.albertslund.innovation.export.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.export.NetworkContent;
import dk.albertslund.innovation.export.office.Slide;
import dk.albertslund.innovation.export.office.TextBox;
import dk.albertslund.innovation.export.office.TextBox.Place;
import dk.albertslund.innovation.export.office.TextBox.Tone;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.PhaseHistory;
import dk.albertslund.innovation.phase.PhaseMoveRepository;
import dk.albertslund.innovation.rollup.RollupRow;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the slide of a network for management: always the same things at the same place. */
@Component
public final class NetworkSlideFactory {
    private static final String TEXT = "innovation.export.slide.";
    private static final String SEPARATOR = " \u00b7 ";
    private static final Place FACTS = new Place(40, 80, 880, 22);
    private static final Place QUESTION = new Place(40, 112, 880, 96);
    private static final Place LEADER = new Place(40, 224, 260, 56);
    private static final Place CITIZENS = new Place(40, 290, 260, 92);
    private static final Place EXPECTED = new Place(330, 224, 280, 158);
    private static final Place REALISED = new Place(640, 224, 280, 158);
    private static final Place NEEDS = new Place(40, 400, 880, 96);
    private static final int FACT_SIZE = 14;
    private static final int QUESTION_SIZE = 24;
    private static final int TEXT_SIZE = 15;

    private final NetworkSlideTexts texts;
    private final PhaseMoveRepository moves;
    private final PhaseTitles titles;
    private final DateFormatter dates;
    private final Messages messages;

    public NetworkSlideFactory(
            NetworkSlideTexts texts,
            PhaseMoveRepository moves,
            PhaseTitles titles,
            DateFormatter dates,
            Messages messages) {
        this.texts = texts;
        this.moves = moves;
        this.titles = titles;
        this.dates = dates;
        this.messages = messages;
    }

    Slide of(RollupRow row, NetworkContent content) {
        Summary summary = row.summary();
        String question = summary.question().isEmpty() ? text("question.missing") : summary.question();
        Tone tone = summary.question().isEmpty() ? Tone.QUIET : Tone.PLAIN;
        return new Slide(
                summary.profile().title(),
                List.of(
                        new TextBox(FACTS, "", List.of(facts(summary)), FACT_SIZE, Tone.QUIET),
                        new TextBox(QUESTION, text("question"), List.of(question), QUESTION_SIZE, tone),
                        box("leader", LEADER, List.of(row.leaders())),
                        box("citizens", CITIZENS, texts.citizens(summary.position(), content)),
                        box("expected", EXPECTED, texts.expected(summary.position(), content)),
                        box("realised", REALISED, texts.realised(content)),
                        box("needs", NEEDS, texts.needs(row, content))));
    }

    private String text(String key) {
        return messages.text(TEXT + key);
    }

    /** @param paragraphs empty ones are replaced by what is missing */
    private TextBox box(String key, Place place, List<String> paragraphs) {
        boolean isMissing = paragraphs.stream().allMatch(String::isEmpty);
        return new TextBox(
                place,
                text(key),
                isMissing ? List.of(text(key + ".missing")) : paragraphs,
                TEXT_SIZE,
                isMissing ? Tone.QUIET : Tone.PLAIN);
    }

    /** For example {@code Velfærdsnetværk · I gang · Fase 3 – Idéudvikling · Runde 2 · siden 3. maj 2026}. */
    private String facts(Summary summary) {
        PhasePosition position = summary.position();
        PhaseHistory history = moves.of(summary.networkId());
        String since = history.since()
                .map(dates::day)
                .orElseGet(() -> dates.day(summary.profile().start()));
        return Stream.of(
                        messages.text(
                                "innovation.network.type." + summary.profile().type() + ".name"),
                        messages.text("innovation.form.networkProfile.status."
                                + summary.profile().status().key()),
                        titles.title(position.phase(), history.continuationStep()),
                        position.turn() == 1 ? "" : titles.turn(position),
                        since.isEmpty() ? "" : messages.text(TEXT + "since", since))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(SEPARATOR));
    }
}
