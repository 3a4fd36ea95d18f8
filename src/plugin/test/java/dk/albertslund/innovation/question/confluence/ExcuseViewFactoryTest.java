package dk.albertslund.innovation.question.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.DanishDateFormatter;
import dk.albertslund.innovation.common.confluence.KeysAsTexts;
import dk.albertslund.innovation.form.confluence.AnswerFormatter;
import dk.albertslund.innovation.form.confluence.FieldView;
import dk.albertslund.innovation.form.confluence.FormRenderContext;
import dk.albertslund.innovation.form.confluence.FormViewFactory;
import dk.albertslund.innovation.form.reference.ReferencesInMemory;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.question.ExcuseRowIds;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.settings.Excuse;
import dk.albertslund.innovation.settings.LocalizedLabel;
import dk.albertslund.innovation.settings.Publication;
import dk.albertslund.innovation.settings.PublicationsInMemory;
import dk.albertslund.innovation.settings.PublishedSettings;
import dk.albertslund.innovation.settings.Settings;
import java.util.List;
import org.junit.Test;

public class ExcuseViewFactoryTest {
    private static final KeysAsTexts TEXTS = new KeysAsTexts("innovation\\.excuse\\..*");
    private static final FormRenderContext HERE =
            new FormRenderContext(1, "MAD", 1, "", "key-asta", true, false, true, List.of(), "");

    private final FormViewFactory forms = new FormViewFactory(
            TEXTS, DanishDateFormatter.make(), new AnswerFormatter(TEXTS), ReferencesInMemory.lookups());

    private List<ExcuseView> shown(PublishedSettings settings, SheetState state) {
        ExcuseViewFactory excuses = new ExcuseViewFactory(settings, TEXTS);
        return excuses.of(forms.of(new QuestionForm(), excuses.offered(state), HERE));
    }

    private static PublishedSettings published(Excuse... excuses) {
        Settings usual = Settings.DEFAULTS;
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
                        usual.showsLiveChanges(),
                        usual.retentionMonths()),
                "key-asta",
                Samples.NOON));
        return publications.published();
    }

    private static SheetState putAway(String code) {
        return new SheetState(List.of(new FieldChange(
                1,
                1,
                QuestionForm.EXCUSES,
                ExcuseRowIds.id(code),
                QuestionForm.PUT_AWAY,
                "true",
                "key-bo",
                Samples.NOON)));
    }

    private static List<String> labels(List<ExcuseView> excuses) {
        return excuses.stream().map(ExcuseView::label).toList();
    }

    private static String name(String code) {
        return "[innovation.excuse." + code + ".name]";
    }

    @Test
    public void allTwelveAreOfferedInTheirOrderAndNoneIsPutAwayBeforehand() {
        List<ExcuseView> excuses = shown(PublicationsInMemory.usual(), SheetState.EMPTY);

        assertEquals(12, excuses.size());
        assertEquals(name("noMoney"), excuses.get(0).label());
        assertEquals(name("other"), excuses.get(11).label());
        assertTrue(excuses.stream().noneMatch(ExcuseView::isPutAway));
        assertEquals(0, excuses.get(0).tick().revision());
    }

    @Test
    public void oneThatIsPutAwayKeepsItsPlaceAndOnlyTheOtherAsksWhichItIs() {
        List<ExcuseView> excuses = shown(PublicationsInMemory.usual(), putAway("lawForbids"));

        assertEquals(name("lawForbids"), excuses.get(2).label());
        assertTrue(excuses.get(2).isPutAway());
        assertEquals(List.of("withoutIt"), fields(excuses.get(2)));
        assertEquals(List.of("excuse", "withoutIt"), fields(excuses.get(11)));
    }

    private static List<String> fields(ExcuseView excuse) {
        return excuse.fields().stream().map(FieldView::key).toList();
    }

    @Test
    public void theAdministratorsListCountsAndAHiddenExcuseStaysWhereItWasPutAway() {
        PublishedSettings settings = published(
                new Excuse("tooSmall", new LocalizedLabel("Vi er for f\u00e5", ""), false),
                new Excuse("noMoney", LocalizedLabel.NONE, true),
                new Excuse("noTime", LocalizedLabel.NONE, false));

        assertEquals(List.of(name("tooSmall"), name("noTime")), labels(shown(settings, SheetState.EMPTY)));
        assertEquals(
                List.of(name("tooSmall"), name("noMoney"), name("noTime")),
                labels(shown(settings, putAway("noMoney"))));
        assertFalse(shown(settings, putAway("noMoney")).get(0).isPutAway());
    }
}
