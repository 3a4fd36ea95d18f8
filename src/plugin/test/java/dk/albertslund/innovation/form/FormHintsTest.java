package dk.albertslund.innovation.form;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import org.junit.Test;

public class FormHintsTest {
    @Test
    public void aMailAddressOrATelephoneNumberGetsAWarning() {
        for (String text : List.of(
                "Skriv til leder@albertslund.example i morgen",
                "bø.æble@skole.example",
                "Ring 43 68 68 68",
                "tlf. 43686868",
                "+45 43-68-68-68",
                "0045 43686868")) {
            assertTrue(text, FormHints.namesContact(text));
        }
    }

    @Test
    public void datesSumsAndCountsAreLeftInPeace() {
        for (String text : List.of(
                "",
                "Den 31-12-2026",
                "2026-11-25",
                "12.345.678 kr.",
                "Kl. 10.30",
                "fra 2024 til 2026",
                "451234567890",
                "20 % @ 8",
                "@netværket")) {
            assertFalse(text, FormHints.namesContact(text));
        }
    }

    @Test
    public void theWarningStandsAtTheFieldWhereItWasWritten() {
        FieldChange change = new FieldChange(
                1,
                1,
                SampleForm.ROWS,
                "6f1c1f0e-0000-4000-8000-000000000001",
                "open",
                "Ring 43 68 68 68",
                "key-bo",
                Samples.NOON);

        List<Hint> hints = FormHints.of(new SampleForm(), new SheetState(List.of(change)));

        assertEquals(List.of(new Hint(change.row(), "open", "innovation.form.hint.contact", List.of())), hints);
    }

    @Test
    public void anAddressWithoutEndIsReadAllTheSame() {
        assertFalse(FormHints.namesContact("a@" + "a.".repeat(50_000) + "1"));
        assertTrue(FormHints.namesContact("x".repeat(5_000) + " leder@skole.example"));
    }
}
