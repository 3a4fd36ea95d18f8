package dk.albertslund.innovation.creation;

import static org.junit.Assert.assertEquals;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.FieldValueValidator;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.settings.Publication;
import dk.albertslund.innovation.settings.PublicationsInMemory;
import dk.albertslund.innovation.settings.SettingsSerializer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.Test;

public class NetworkProposalTest {
    private final PublicationsInMemory publications = new PublicationsInMemory();
    private final NetworkProposalValidator validator = new NetworkProposalValidator(
            new ProfileForm(publications.published()),
            new FieldValueValidator(Samples.PEOPLE),
            publications.published());
    private final Map<String, String> answers = new HashMap<>(Map.of(
            "themeTitle", "Unge og fritid",
            "networkType", "welfare",
            "spaceKey", "UNG",
            "networkLeader", "asta",
            "referenceLeader", "bo",
            "startDate", "2026-03-01",
            "plannedEnd", "2026-09-01"));

    private List<String> problems() {
        return validator.validate(new NetworkProposal(answers)).stream()
                .map(error -> error.field() + " " + error.messageKey())
                .toList();
    }

    @Test
    public void goodAnswersHaveNoProblems() {
        assertEquals(List.of(), problems());
    }

    @Test
    public void everyProblemIsToldAtOnceAtItsOwnField() {
        answers.put("themeTitle", "");
        answers.put("spaceKey", "UNG OG FRI");
        answers.put("networkLeader", "ukendt");
        answers.put("plannedEnd", "2026-02-01");

        assertEquals(
                List.of(
                        "spaceKey innovation.network.problem.key",
                        "themeTitle innovation.form.problem.empty",
                        "networkLeader innovation.form.problem.user",
                        "plannedEnd innovation.network.problem.end"),
                problems());
    }

    @Test
    public void anOverLongTitleIsToldWithItsLength() {
        answers.put("themeTitle", "x".repeat(141));

        List<ValidationError> errors = validator.validate(new NetworkProposal(answers));

        assertEquals(List.of("140", "141"), errors.get(0).arguments());
    }

    @Test
    public void aTypeThatTheAdministratorHasHiddenCannotBeChosen() {
        publications.add(new Publication(
                1, SettingsSerializer.settings(Map.of("type.welfare.hidden", "true")), "key-asta", Samples.NOON));

        assertEquals(List.of("networkType innovation.form.problem.choice"), problems());
    }

    @Test
    public void anInnovationNetworkNeedsNoEnd() {
        answers.put("networkType", "innovation");
        answers.remove("plannedEnd");

        assertEquals(List.of(), problems());
    }
}
