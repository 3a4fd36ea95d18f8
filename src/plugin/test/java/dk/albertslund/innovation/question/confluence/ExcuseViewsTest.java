package dk.albertslund.innovation.question.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.DanishMoments;
import dk.albertslund.innovation.common.confluence.KeysAsTexts;
import dk.albertslund.innovation.form.Change;
import dk.albertslund.innovation.form.Content;
import dk.albertslund.innovation.form.NamesInMemory;
import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.FormPlace;
import dk.albertslund.innovation.form.confluence.FormViews;
import dk.albertslund.innovation.question.ExcuseRows;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.settings.Excuse;
import dk.albertslund.innovation.settings.Label;
import dk.albertslund.innovation.settings.Publication;
import dk.albertslund.innovation.settings.PublicationsInMemory;
import dk.albertslund.innovation.settings.PublishedSettings;
import dk.albertslund.innovation.settings.Settings;
import java.util.List;
import org.junit.Test;

public class ExcuseViewsTest {
    private static final KeysAsTexts TEXTS = new KeysAsTexts("innovation\\.excuse\\..*");
    private static final FormPlace HERE = new FormPlace("MAD", 1, "key-asta", true, List.of(), "");

    private final FormViews forms = new FormViews(TEXTS, Samples.PEOPLE, DanishMoments.make(), new NamesInMemory());

    private List<ExcuseView> shown(PublishedSettings settings, Content content) {
        ExcuseViews excuses = new ExcuseViews(settings, TEXTS);
        return excuses.of(forms.of(new QuestionForm(), excuses.offered(content), HERE));
    }

    private static PublishedSettings published(Excuse... excuses) {
        Settings usual = Settings.USUAL;
        PublicationsInMemory publications = new PublicationsInMemory();
        publications.add(new Publication(
                1,
                new Settings(
                        usual.phases(),
                        usual.thresholds(),
                        usual.quietDays(),
                        usual.types(),
                        List.of(excuses),
                        usual.showsSteps(),
                        usual.showsHalfYears(),
                        usual.retentionMonths()),
                "key-asta",
                Samples.NOON));
        return publications.published();
    }

    private static Content putAway(String code) {
        return new Content(List.of(new Change(
                1,
                1,
                QuestionForm.EXCUSES,
                ExcuseRows.id(code),
                QuestionForm.PUT_AWAY,
                "true",
                "key-bo",
                Samples.NOON)));
    }

    private static List<String> labels(List<ExcuseView> excuses) {
        return excuses.stream().map(ExcuseView::getLabel).toList();
    }

    private static String name(String code) {
        return "[innovation.excuse." + code + ".name]";
    }

    @Test
    public void allTwelveAreOfferedInTheirOrderAndNoneIsPutAwayBeforehand() {
        List<ExcuseView> excuses = shown(PublicationsInMemory.usual(), Content.EMPTY);

        assertEquals(12, excuses.size());
        assertEquals(name("noMoney"), excuses.get(0).getLabel());
        assertEquals(name("other"), excuses.get(11).getLabel());
        assertTrue(excuses.stream().noneMatch(ExcuseView::isPutAway));
        assertEquals(0, excuses.get(0).getTick().getRevision());
    }

    @Test
    public void oneThatIsPutAwayKeepsItsPlaceAndOnlyTheOtherAsksWhichItIs() {
        List<ExcuseView> excuses = shown(PublicationsInMemory.usual(), putAway("lawForbids"));

        assertEquals(name("lawForbids"), excuses.get(2).getLabel());
        assertTrue(excuses.get(2).isPutAway());
        assertEquals(List.of("withoutIt"), fields(excuses.get(2)));
        assertEquals(List.of("excuse", "withoutIt"), fields(excuses.get(11)));
    }

    private static List<String> fields(ExcuseView excuse) {
        return excuse.getFields().stream().map(FieldView::getKey).toList();
    }

    @Test
    public void theAdministratorsListCountsAndAHiddenExcuseStaysWhereItWasPutAway() {
        PublishedSettings settings = published(
                new Excuse("tooSmall", new Label("Vi er for f\u00e5", ""), false),
                new Excuse("noMoney", Label.NONE, true),
                new Excuse("noTime", Label.NONE, false));

        assertEquals(List.of(name("tooSmall"), name("noTime")), labels(shown(settings, Content.EMPTY)));
        assertEquals(
                List.of(name("tooSmall"), name("noMoney"), name("noTime")),
                labels(shown(settings, putAway("noMoney"))));
        assertFalse(shown(settings, putAway("noMoney")).get(0).isPutAway());
    }
}
