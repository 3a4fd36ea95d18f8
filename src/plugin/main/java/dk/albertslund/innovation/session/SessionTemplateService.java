package dk.albertslund.innovation.session;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fills a session in from a template. What people have written is kept. */
@Component
public final class SessionTemplateService {
    /** Between two items, so that another one can be moved in without changing the others. */
    private static final int PLACES = 1000;

    private static final int DUTIES = 3;

    private final SessionForm kind;
    private final FormService forms;
    private final SheetRepository sheets;
    private final Messages messages;

    public SessionTemplateService(SessionForm kind, FormService forms, SheetRepository sheets, Messages messages) {
        this.kind = kind;
        this.forms = forms;
        this.sheets = sheets;
        this.messages = messages;
    }

    /** @throws ValidationException when the programme has items */
    public void fill(SheetKey key, SessionTemplate template, String author) {
        Sheet sheet = sheets.find(key);
        SheetState state = sheets.state(sheet);
        if (!state.rows(SessionForm.ITEMS).isEmpty()) {
            throw new ValidationException(ValidationError.of(SessionForm.ITEMS, "innovation.session.problem.template"));
        }
        forms.fill(kind, new Filling(sheet, state, template, author, messages).updates());
    }

    /** State of filling in one session. The ids follow from the sheet, so that two who press at once make one programme. */
    private record Filling(Sheet sheet, SheetState state, SessionTemplate template, String author, Messages messages) {
        List<FieldUpdate> updates() {
            List<FieldUpdate> updates = new ArrayList<>();
            Map.of(SessionForm.START, template.start(), SessionForm.END, template.end())
                    .forEach((field, value) -> own(updates, field, value));
            own(updates, SessionForm.TITLE, text("name"));
            own(updates, SessionForm.PURPOSE, text("purpose"));
            for (int number = 1; number <= template.items().size(); number++) {
                updates.addAll(item(number, template.items().get(number - 1)));
            }
            for (String who : Duties.WHO) {
                updates.addAll(duties(who));
            }
            return updates;
        }

        private void own(List<FieldUpdate> updates, String field, String value) {
            boolean isTimed = !state.value(SessionForm.START).isEmpty()
                    || !state.value(SessionForm.END).isEmpty();
            boolean isTime = field.equals(SessionForm.START) || field.equals(SessionForm.END);
            if (state.value(field).isEmpty() && !(isTime && isTimed)) {
                updates.add(update("", Row.SHEET, field, value));
            }
        }

        private List<FieldUpdate> item(int number, SessionTemplate.Item item) {
            String row = id(SessionForm.ITEMS, number);
            Map<String, String> values = Map.of(
                    SessionForm.MINUTES, String.valueOf(item.minutes()),
                    SessionForm.ITEM_KIND, item.kind().key(),
                    SessionForm.RESPONSIBLE, item.responsible(),
                    SessionForm.EXERCISE, item.exercise(),
                    SessionForm.HOW, text(number + ".how"),
                    SessionForm.PLACE, String.valueOf(number * PLACES));
            List<FieldUpdate> updates = new ArrayList<>();
            updates.add(update(SessionForm.ITEMS, row, SessionForm.ITEM, text(number + ".item")));
            values.forEach((field, value) -> updates.add(update(SessionForm.ITEMS, row, field, value)));
            return updates;
        }

        private List<FieldUpdate> duties(String who) {
            List<FieldUpdate> updates = new ArrayList<>();
            if (state.rows(who).isEmpty()) {
                for (int number = 1; number <= DUTIES; number++) {
                    String duty = messages.text("innovation.session.template." + who + "." + number);
                    updates.add(update(who, id(who, number), Duties.duty(who), duty));
                }
            }
            return updates;
        }

        private String id(String list, int number) {
            String name =
                    sheet.key().stored() + ":" + sheet.revision() + ":" + template.key() + ":" + list + ":" + number;
            return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
        }

        private String text(String key) {
            return messages.text(template.textKey() + key);
        }

        private FieldUpdate update(String list, String row, String field, String value) {
            return new FieldUpdate(sheet.key(), list, row, field, value, 0, author);
        }
    }
}
