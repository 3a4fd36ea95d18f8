package dk.albertslund.innovation.profile;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.settings.PublicationsInMemory;
import java.util.List;
import org.junit.Test;

public class ProfileFormTest {
    private final ProfileForm form = new ProfileForm(PublicationsInMemory.usual());
    private final FieldValueValidator validator = new FieldValueValidator(Samples.PEOPLE);

    private Field field(String key) {
        return form.field("", key).orElseThrow();
    }

    @Test
    public void whatTheInnovationIsStandsWithTheRestOfTheProfileOnTheHomePage() {
        assertEquals(
                List.of(
                        "themeChecklist",
                        "themeChecklistHow",
                        "innovationFrame",
                        "innovationObject",
                        "innovationType",
                        "degree",
                        "initiatedBy",
                        "partners",
                        "newInContext",
                        "newInContextHow"),
                form.section(ProfileForm.INNOVATION).orElseThrow().fields().stream()
                        .map(Field::key)
                        .toList());
        assertEquals(
                List.of(ProfileForm.FRAME, ProfileForm.INNOVATION, ProfileForm.QUIET),
                form.sectionsForMacro("home").stream()
                        .map(section -> section.key())
                        .toList());
    }

    @Test
    public void atMostThreeCanHaveTakenTheInitiative() {
        assertEquals("staff,law,other", validator.validate(field("initiatedBy"), "other,staff,law,staff"));
        ValidationException four = assertThrows(
                ValidationException.class, () -> validator.validate(field("initiatedBy"), "staff,law,other,citizens"));
        assertEquals("innovation.form.problem.choices", four.errors().get(0).messageKey());
    }

    @Test
    public void aTypeOfInnovationMayBeAllFour() {
        String all = String.join(",", field("innovationType").choices());

        assertEquals(
                "product,service,processOrganisation,communication", validator.validate(field("innovationType"), all));
    }
}
