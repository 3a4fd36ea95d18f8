package dk.albertslund.innovation.knowledge;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FieldUpdateBuilder;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.network.Network;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sample content of a practice network: all four corners, scored twice, with a hole in the relations. */
@Component
public final class KnowledgeSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.knowledge.";
    /** Strength and needed strength of each relation. */
    private static final List<List<String>> RELATIONS = List.of(List.of("4", "4"), List.of("1", "4"));
    /** In the order of {@link DiamondScores#CORNERS}. */
    private static final List<List<String>> SCORES = List.of(List.of("1", "2", "1", "3"), List.of("2", "4", "3", "4"));

    private static final int WEEKS_BETWEEN = 6;

    private final KnowledgeForm kind;
    private final FormService forms;
    private final Messages messages;
    private final Clock clock;

    public KnowledgeSampleContent(KnowledgeForm kind, FormService forms, Messages messages, Clock clock) {
        this.kind = kind;
        this.forms = forms;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public void fill(Network network, String author) {
        Filling filling = new Filling(FieldUpdateBuilder.ofOnlyTurn(network.id(), KnowledgeForm.KEY, author));
        for (String number : List.of("1", "2")) {
            filling.row(KnowledgeForm.KNOWN, KnowledgeForm.TEXT, text("known." + number));
            filling.row(
                    KnowledgeForm.NOT_KNOWN,
                    KnowledgeForm.QUESTION,
                    text("question." + number),
                    KnowledgeForm.WHO,
                    text("who." + number));
            List<String> strength = RELATIONS.get(Integer.parseInt(number) - 1);
            filling.row(
                    KnowledgeForm.RELATIONS,
                    KnowledgeForm.FROM,
                    text("from." + number),
                    KnowledgeForm.TO,
                    text("to." + number),
                    KnowledgeForm.STRENGTH,
                    strength.get(0),
                    KnowledgeForm.NEEDED,
                    strength.get(1));
        }
        filling.row(KnowledgeForm.CONCEPTS, KnowledgeForm.CONCEPT, text("concept.1"));
        LocalDate today = LocalDate.now(clock);
        scores(filling, today.minusWeeks(WEEKS_BETWEEN), SCORES.get(0));
        scores(filling, today, SCORES.get(1));
        filling.updates.add(filling.editor.initial(KnowledgeForm.ACTION, text("action")));
        forms.fill(kind, filling.updates);
    }

    private String text(String key) {
        return messages.text(TEXT + key);
    }

    private static void scores(Filling filling, LocalDate day, List<String> values) {
        List<String> cells = new ArrayList<>(List.of(DiamondScores.TAKEN_ON, day.toString()));
        for (int corner = 0; corner < values.size(); corner++) {
            cells.add(DiamondScores.CORNERS.get(corner));
            cells.add(values.get(corner));
        }
        filling.row(KnowledgeForm.SCORES, cells.toArray(String[]::new));
    }

    /** Collects the values. */
    private record Filling(FieldUpdateBuilder editor, List<FieldUpdate> updates) {
        Filling(FieldUpdateBuilder editor) {
            this(editor, new ArrayList<>());
        }

        /** @param cells field and value in turn */
        void row(String list, String... cells) {
            String row = UUID.randomUUID().toString();
            for (int at = 0; at < cells.length; at += 2) {
                updates.add(editor.initial(list, row, cells[at], cells[at + 1]));
            }
        }
    }
}
