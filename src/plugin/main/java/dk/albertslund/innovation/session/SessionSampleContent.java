package dk.albertslund.innovation.session;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.creation.SampleContent;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.network.Network;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Sample content of a practice network: the afternoon, with notes for its leader, and what was taken along. */
@Component
public final class SessionSampleContent implements SampleContent {
    private static final String TEXT = "innovation.practice.session.";
    private static final List<String> CARRIED = List.of("inProgramme", "done", "waiting");
    private static final int NOTES = 2;

    private final SessionForm kind;
    private final SessionTemplateService templates;
    private final SheetRepository sheets;
    private final FormService forms;
    private final Messages messages;

    public SessionSampleContent(
            SessionForm kind,
            SessionTemplateService templates,
            SheetRepository sheets,
            FormService forms,
            Messages messages) {
        this.kind = kind;
        this.templates = templates;
        this.sheets = sheets;
        this.forms = forms;
        this.messages = messages;
    }

    @Override
    public void fill(Network network, String author) {
        SheetKey key = new SheetKey(network.id(), SessionForm.KEY, Sheet.ONLY_TURN);
        templates.fill(key, SessionTemplate.AFTERNOON, author);
        List<Row> items = sheets.state(sheets.find(key)).rows(SessionForm.ITEMS);
        List<FieldUpdate> updates = new ArrayList<>();
        for (int number = 1; number <= NOTES; number++) {
            String row = items.get(number - 1).id();
            updates.add(update(key, SessionForm.ITEMS, row, SessionForm.NOTE, text("note." + number), author));
        }
        for (int number = 1; number <= CARRIED.size(); number++) {
            String row = UUID.randomUUID().toString();
            String state = CARRIED.get(number - 1);
            updates.add(
                    update(key, SessionForm.CARRY_OVER, row, SessionForm.CARRIED, text("carried." + number), author));
            updates.add(update(key, SessionForm.CARRY_OVER, row, SessionForm.CARRIED_STATE, state, author));
        }
        String topic = UUID.randomUUID().toString();
        updates.add(update(key, SessionForm.SPARRING, topic, SessionForm.TOPIC, text("topic"), author));
        forms.fill(kind, updates);
    }

    private String text(String key) {
        return messages.text(TEXT + key);
    }

    private static FieldUpdate update(
            SheetKey key, String list, String row, String field, String value, String author) {
        return new FieldUpdate(key, list, row, field, value, 0, author);
    }
}
