package dk.albertslund.innovation.session.live;

import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.session.ItemKind;
import dk.albertslund.innovation.session.SessionForm;
import java.util.UUID;

/** Writes the programme of a session in tests. */
public final class SessionSheet {
    private final SessionForm kind = new SessionForm();
    private final SheetKey key;
    private final SheetRepository sheets;
    private final FormService forms;

    public SessionSheet(SheetKey key, SheetRepository sheets, FormService forms) {
        this.key = key;
        this.sheets = sheets;
        this.forms = forms;
    }

    public SheetState state() {
        return sheets.state(sheets.find(key));
    }

    public SessionSheet write(String field, String value) {
        write("", Row.SHEET, field, value);
        return this;
    }

    private void write(String list, String row, String field, String value) {
        int revision = sheets.find(key).revision();
        forms.save(kind, new FieldUpdate(key, list, row, field, value, revision, "key-asta"));
    }

    /** @return the item's id */
    public String item(String title, int minutes, ItemKind itemKind) {
        String row = UUID.randomUUID().toString();
        write(SessionForm.ITEMS, row, SessionForm.ITEM, title);
        set(row, SessionForm.MINUTES, String.valueOf(minutes));
        set(row, SessionForm.ITEM_KIND, itemKind.key());
        return row;
    }

    public void set(String item, String field, String value) {
        write(SessionForm.ITEMS, item, field, value);
    }

    public void remove(String item) {
        set(item, Row.REMOVED, "true");
    }
}
