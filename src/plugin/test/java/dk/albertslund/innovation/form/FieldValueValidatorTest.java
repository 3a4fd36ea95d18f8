package dk.albertslund.innovation.form;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.common.WikiUser;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class FieldValueValidatorTest {
    private final FieldValueValidator validator = new FieldValueValidator(Samples.PEOPLE);

    private ValidationError refusal(Field field, String value) {
        ValidationException exception = assertThrows(ValidationException.class, () -> validator.validate(field, value));
        assertEquals(1, exception.errors().size());
        return exception.errors().get(0);
    }

    @Test
    public void textIsTrimmedAndPutOnOneLine() {
        assertEquals("Hvordan bor vi?", validator.validate(Field.text("text", 200), "  Hvordan\r\nbor   vi? "));
    }

    @Test
    public void longTextKeepsItsLines() {
        assertEquals("en\n\nto", validator.validate(Field.longText("why", 100), "en\r\n\r\nto\n"));
    }

    @Test
    public void aLetterWrittenAsTwoSignsBecomesOne() {
        assertEquals("\u00e5", validator.validate(Field.text("text", 1), "a\u030a"));
    }

    @Test
    public void signsThatNobodySeesAreDropped() {
        assertEquals("ab", validator.validate(Field.text("text", 10), "a\u0000b"));
    }

    @Test
    public void aSoftLineBreakEndsALineOrIsASpace() {
        assertEquals("F\u00f8rste\nAnden", validator.validate(Field.longText("why", 100), "F\u00f8rste\u000bAnden"));
        assertEquals("F\u00f8rste Anden", validator.validate(Field.text("text", 100), "F\u00f8rste\u000bAnden"));
        assertEquals("key-bo,key-asta", validator.validate(Field.people("networkLeader", 3), "bo\u000basta\u00a0"));
    }

    @Test
    public void halfALetterIsReplacedBeforeItIsAcknowledged() {
        for (Field field :
                List.of(Field.text("text", 10), Field.longText("why", 10), Field.person("name", 10, "until"))) {
            String kept = validator.validate(field, "a\ud800b");

            assertEquals("a\ufffdb", kept);
            assertEquals(kept, validator.validate(field, kept));
        }
    }

    @Test
    public void whatNobodySeesDoesNotFillARequiredField() {
        for (String unseen : List.of("\u00a0", "\u200b", "\u2060", "\u2800", "\u3164", "\u115f\u1160", "\uffa0")) {
            for (Field field : List.of(Field.text("text", 10), Field.longText("why", 10), Field.people("leader", 3))) {
                assertEquals(
                        "innovation.form.problem.empty",
                        refusal(field.required(), unseen).messageKey());
                assertEquals("", validator.validate(field, unseen));
            }
        }
    }

    @Test
    public void theLimitCountsWhatPeopleCountAsSigns() {
        String twoHundred = "\ud83d\ude00".repeat(200);

        assertEquals(twoHundred, validator.validate(Field.text("text", 200), twoHundred));
        ValidationError error = refusal(Field.text("text", 200), twoHundred + "!");

        assertEquals("innovation.form.problem.long", error.messageKey());
        assertEquals(List.of("200", "201"), error.arguments());
    }

    @Test
    public void aRequiredFieldCannotBeEmptied() {
        assertEquals(
                "innovation.form.problem.empty",
                refusal(Field.text("text", 200).required(), " \n ").messageKey());
        assertEquals("", validator.validate(Field.text("text", 200), null));
    }

    @Test
    public void aCivilRegistrationNumberIsRefusedInAnyText() {
        for (String number : List.of(
                "010190-1234",
                "0101901234",
                "ring til 311299 0000 nu",
                "CPR0101701234",
                "0101701234x",
                "010170 - 1234",
                "010170\u00a01234",
                "010170\u20111234",
                "010170\u20131234",
                "010170\u200b1234",
                "010170\n1234",
                "01.01.70-1234",
                "01 01 70 1234")) {
            assertEquals(
                    "innovation.form.problem.cpr",
                    refusal(Field.longText("why", 1000), number).messageKey());
        }
    }

    @Test
    public void aPhoneNumberAndASumAreNotCivilRegistrationNumbers() {
        assertEquals("451234567890", validator.validate(Field.text("text", 40), "451234567890"));
        assertEquals("990190-1234", validator.validate(Field.text("text", 40), "990190-1234"));
        assertEquals("12.05.25 1430-1600", validator.validate(Field.text("text", 40), "12.05.25 1430-1600"));
        assertEquals("31-12-2026", validator.validate(Field.text("text", 40), "31-12-2026"));
    }

    @Test
    public void aChoiceMustBeOneOfTheChoices() {
        Field type = Field.choice("networkType", List.of("welfare", "learning"));

        assertEquals("welfare", validator.validate(type, "welfare"));
        assertEquals("innovation.form.problem.choice", refusal(type, "Welfare").messageKey());
    }

    @Test
    public void aDayMustExistAndBeOfOurTime() {
        assertEquals("2028-02-29", validator.validate(Field.date("startDate"), "2028-02-29"));
        for (String day : List.of("2027-02-29", "29-02-2028", "9999-01-01", "0001-01-01", "i morgen")) {
            assertEquals(
                    "innovation.form.problem.date",
                    refusal(Field.date("startDate"), day).messageKey());
        }
    }

    @Test
    public void userNamesAreKeptAsKeysOnceEach() {
        assertEquals("key-bo,key-asta", validator.validate(Field.people("networkLeader", 3), "bo, asta,bo"));
    }

    @Test
    public void anUnknownUserIsNamedInTheMessage() {
        ValidationError error = refusal(Field.people("networkLeader", 3), "asta,ukendt");

        assertEquals("innovation.form.problem.user", error.messageKey());
        assertEquals(List.of("ukendt"), error.arguments());
    }

    @Test
    public void morePersonsThanTheFieldHoldsAreRefused() {
        assertEquals(
                "innovation.form.problem.people",
                refusal(Field.people("coDriver", 1), "asta,bo").messageKey());
    }

    @Test
    public void severalChoicesAreKeptOnceEachInTheOrderOfTheList() {
        assertEquals("red,blue", validator.validate(SampleForm.COLOURS, "blue, red,blue"));
        assertEquals("", validator.validate(SampleForm.COLOURS, " , "));
        assertEquals(
                "innovation.form.problem.choice",
                refusal(SampleForm.COLOURS, "red,pink").messageKey());
    }

    @Test
    public void aScaleTakesWholeNumbersFromOneToItsHighestStep() {
        assertEquals("1", validator.validate(SampleForm.SIZE, " 1 "));
        assertEquals("5", validator.validate(SampleForm.SIZE, "5"));
        for (String size : List.of("0", "6", "-1", "2.5", "\u0663", "tre")) {
            ValidationError error = refusal(SampleForm.SIZE, size);
            assertEquals("innovation.form.problem.scale", error.messageKey());
            assertEquals(List.of("5"), error.arguments());
        }
    }

    @Test
    public void aNumberIsWholeAndBetweenItsLowestAndItsHighest() {
        Field ideas = Field.number("ideaTarget", 5, 200);

        assertEquals("5", validator.validate(ideas, " 005 "));
        assertEquals("200", validator.validate(ideas, "200"));
        for (String number : List.of("4", "201", "-7", "7.5", "7,5", "syv", "99999999999", "\u0667")) {
            ValidationError error = refusal(ideas, number);
            assertEquals("innovation.form.problem.number", error.messageKey());
            assertEquals(List.of("5", "200"), error.arguments());
        }
    }

    @Test
    public void nobodyIsLookedUpForAListThatIsTooLong() {
        List<String> asked = new ArrayList<>();
        UserDirectory counting = new UserDirectory() {
            @Override
            public Optional<WikiUser> findByName(String userName) {
                asked.add(userName);
                return Optional.empty();
            }

            @Override
            public Optional<WikiUser> findByKey(String userKey) {
                return Optional.empty();
            }

            @Override
            public String fullName(String userKey) {
                return userKey;
            }
        };

        ValidationException exception = assertThrows(ValidationException.class, () -> new FieldValueValidator(counting)
                .validate(Field.people("networkLeader", 3), "a,b,c,d,e,f"));

        assertEquals("innovation.form.problem.people", exception.errors().get(0).messageKey());
        assertEquals(List.of(), asked);
    }
}
