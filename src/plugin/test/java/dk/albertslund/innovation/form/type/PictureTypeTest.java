package dk.albertslund.innovation.form.type;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class PictureTypeTest {
    private static final String FILE = "innovation-6f1c1f0e-0000-4000-8000-000000000001.jpg";
    private static final String VALUE = "4711/" + FILE + " En bro over \u00e5en";
    private static final ValidationContext CONTEXT = new ValidationContext("photo", Samples.PEOPLE);
    private static final ValueLookup LOOKUP = new ValueLookup(Samples.PEOPLE, Map.of(), Map.of());

    private final PictureType type = new PictureType(20);

    private String refusal(String value) {
        return assertThrows(ValidationException.class, () -> type.validate(value, CONTEXT))
                .errors()
                .get(0)
                .messageKey();
    }

    @Test
    public void aValueIsAPageAFileAndWhatIsToBeSeen() {
        assertEquals(VALUE, type.validate(VALUE, CONTEXT));
        assertEquals("4711/" + FILE, type.validate("4711/" + FILE, CONTEXT));
        assertEquals(
                new Picture(4711, FILE, "En bro over \u00e5en"),
                type.picture(VALUE).orElseThrow());
        assertEquals(VALUE, type.picture(VALUE).orElseThrow().toString());
        assertEquals(
                "/download/attachments/4711/" + FILE,
                type.picture(VALUE).orElseThrow().path());
    }

    @Test
    public void anythingElseIsRefused() {
        for (String value : List.of(
                FILE,
                "0/" + FILE,
                "4711/drawing.svg",
                "4711/page.html",
                "4711/../4712/a.jpg",
                "4711/a.jpg?version=1",
                "4711/A B.jpg",
                "4711/%2e.jpg",
                "javascript:alert(1)",
                "https://elsewhere.example/a.jpg")) {
            assertEquals(value, "innovation.form.problem.picture", refusal(value));
        }
    }

    @Test
    public void theTextKeepsTheRulesOfTexts() {
        assertEquals("innovation.form.problem.long", refusal("4711/a.jpg " + "x".repeat(21)));
        assertEquals("innovation.form.problem.cpr", refusal("4711/a.jpg 010203-1234"));
    }

    @Test
    public void theTextIsSearchedAndReadInPlaceOfThePicture() {
        DisplayTexts texts = new DisplayTexts() {
            @Override
            public String text(String messageKey) {
                return messageKey;
            }

            @Override
            public String choice(String choice) {
                throw new AssertionError(choice);
            }

            @Override
            public String day(LocalDate day) {
                throw new AssertionError(day);
            }
        };

        assertEquals("En bro over \u00e5en", type.searchText(VALUE, LOOKUP));
        assertEquals(List.of("En bro over \u00e5en"), type.lines(VALUE, LOOKUP, texts));
        assertEquals(List.of("innovation.form.picture"), type.lines("4711/a.jpg", LOOKUP, texts));
    }

    @Test
    public void aCopyShowsTheCopiedPagesPicture() {
        assertEquals("4712/" + FILE + " En bro over \u00e5en", type.copied(VALUE, 4711, 4712));
    }

    @Test
    public void aPictureOfAnotherPageIsNotCopied() {
        assertEquals("", type.copied(VALUE, 1, 4712));
        assertEquals("", type.copied(VALUE, 0, 4712));
        assertEquals("text", new TextType(20).copied("text", 1, 2));
    }
}
