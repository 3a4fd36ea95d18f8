package dk.albertslund.innovation.search.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKindRegistry;
import dk.albertslund.innovation.form.FormSearchText;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.MoveProposals;
import dk.albertslund.innovation.phase.form.FocusForm;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.search.PageSearchText;
import dk.albertslund.innovation.settings.PublicationsInMemory;
import java.util.List;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;

@Data(Tables.class)
public class FormTextExtractorTest extends ActiveObjectsTest {
    private static final String DRAFT = "11111111-1111-4111-8111-1111111111";

    private static final FocusForm FOCUS = new FocusForm();

    private NetworkOnTables tables;
    private FormTextExtractor extractor;
    private Network network;

    @Before
    public void aNetworkWithAQuestion() {
        tables = new NetworkOnTables(ao);
        FormKindRegistry kinds =
                new FormKindRegistry(List.of(new QuestionForm(), new ProfileForm(PublicationsInMemory.usual()), FOCUS));
        extractor = new FormTextExtractor(
                new PageSearchText(tables.summaries, kinds, tables.sheets, new FormSearchText(Samples.PEOPLE)));
        network = tables.found("UNG");
        tables.write(network, "why", "De unge m\u00f8der ikke op", 0);
        tables.draft(network, DRAFT + "01", "Hvordan f\u00e5r vi de unge med?", 0);
    }

    private static Page page(String spaceKey, String macro) {
        String body = "<ac:structured-macro ac:name=\"innovation-" + macro + "\"/>";
        return new Page() {
            @Override
            public Space getSpace() {
                return new Space() {
                    @Override
                    public String getKey() {
                        return spaceKey;
                    }
                };
            }

            @Override
            public String getBodyAsString() {
                return body;
            }

            @Override
            public long getId() {
                return 42;
            }
        };
    }

    private String found(Object searchable) {
        return extractor.extractText(searchable).toString();
    }

    @Test
    public void aPageIsFoundByEveryTextInItsForm() {
        assertEquals("De unge m\u00f8der ikke op\nHvordan f\u00e5r vi de unge med?", found(page("UNG", "question")));
    }

    @Test
    public void aTextThatWasWrittenOverIsNotFoundAnyMore() {
        tables.write(network, "why", "De unge f\u00f8ler sig ikke h\u00f8rt", 2);

        assertFalse(found(page("UNG", "question")).contains("m\u00f8der ikke op"));
        assertTrue(found(page("UNG", "question")).contains("ikke h\u00f8rt"));
    }

    @Test
    public void aPageIsFoundByThePeopleOnItAndAnotherPageIsNot() {
        assertEquals("Asta Birk\nBo \u00c5dal", found(page("UNG", "participants")));
        assertFalse(found(page("UNG", "home")).contains("Asta"));
        assertTrue(found(page("UNG", "home")).contains("Unge og fritid"));
    }

    @Test
    public void aPhaseIsFoundByWhatWasWrittenInThisTurnAndInThoseBefore() {
        purpose(1, "F\u00f8rste runde handler om parken");
        tables.moveService.move(network, MoveProposals.to(Phase.DISCOVERY, "", "key-asta"), Gate.open());
        tables.moveService.move(
                network, MoveProposals.to(Phase.FOCUS, "Vi s\u00e5 noget nyt", "key-asta"), Gate.open());
        purpose(2, "Anden runde handler om stien");
        purpose(3, "En runde, der blev taget tilbage");

        assertEquals(
                "Anden runde handler om stien\nF\u00f8rste runde handler om parken",
                found(
                        page(
                                "UNG",
                                "phase\"><ac:parameter ac:name=\"phase\">focus</ac:parameter></ac:structured-macro><hr title=\"")));
    }

    private void purpose(int turn, String text) {
        tables.forms.save(
                FOCUS,
                new FieldUpdate(network.id(), FOCUS.key(), turn, "", Row.SHEET, "purposeHere", text, 0, "key-asta"));
    }

    @Test
    public void whatIsNotAPageOfANetworkGivesNoText() {
        assertEquals("", found(page("ANDET", "question")));
        assertEquals("", found(page("UNG", "rollup")));
        assertEquals("", found("a comment"));
        assertTrue(extractor.extractFields(page("UNG", "question")).isEmpty());
    }

    @Test
    public void aFaultKeepsNoPageOutOfTheSearch() {
        Page broken = new Page() {
            @Override
            public long getId() {
                return 43;
            }
        };

        assertEquals("", found(broken));
    }

    @Test
    public void aLongFormCostsNoMoreStatementsThanAShortOne() {
        int forOneDraft = statements(() -> found(page("UNG", "question")));
        for (int number = 10; number < 40; number++) {
            tables.draft(network, DRAFT + number, "Udkast " + number, 0);
        }

        assertEquals(forOneDraft, statements(() -> found(page("UNG", "question"))));
        assertTrue(forOneDraft <= 3);
        assertEquals(0, statements(() -> found(page("UNG", "rollup"))));
    }
}
