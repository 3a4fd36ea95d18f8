package dk.albertslund.innovation.form;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import org.junit.Test;

public class FormSearchTextTest {
    private static FieldChange written(int revision, String list, String row, String field, String value) {
        return new FieldChange(revision, revision, list, row, field, value, "key-bo", Samples.NOON);
    }

    @Test
    public void searchNeverHearsOfWhatIsForEditors() {
        String row = "6f1c1f0e-0000-4000-8000-000000000001";
        SheetState state = new SheetState(List.of(
                written(1, "", Row.SHEET, "open", "Boligforeningen"),
                written(2, "", Row.SHEET, "secret", "Er imod"),
                written(3, SampleForm.ROWS, row, "open", "Beboerne"),
                written(4, SampleForm.ROWS, row, "secret", "Kan bremse")));

        String text = new FormSearchText(Samples.PEOPLE).of(new SampleForm().sections(), state);

        assertEquals("Boligforeningen\nBeboerne", text);
    }
}
