package dk.albertslund.innovation.form.confluence;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.DanishDateFormatter;
import dk.albertslund.innovation.common.confluence.KeysAsTexts;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.SampleForm;
import dk.albertslund.innovation.form.reference.ReferencesInMemory;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.profile.ProfileForm;
import dk.albertslund.innovation.question.QuestionForm;
import dk.albertslund.innovation.settings.Publication;
import dk.albertslund.innovation.settings.PublicationsInMemory;
import dk.albertslund.innovation.settings.SettingsSerializer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class FormViewFactoryTest {
    private static final String FIRST = "6f1c1f0e-0000-4000-8000-000000000001";
    private static final String SECOND = "6f1c1f0e-0000-4000-8000-000000000002";
    private static final FormRenderContext HERE =
            new FormRenderContext(1, "MAD", 1, "", "key-asta", true, false, true, List.of(), "Ses af Asta");

    private static final KeysAsTexts TEXTS =
            new KeysAsTexts(".*(label|add|empty|section.*|yes|active|red|blue|pick.*|none)");

    private final FormViewFactory views = new FormViewFactory(
            TEXTS, DanishDateFormatter.make(), new AnswerFormatter(TEXTS), ReferencesInMemory.lookups());

    private static FieldChange written(int revision, String list, String row, String field, String value) {
        return new FieldChange(revision, revision, list, row, field, value, "key-bo", Samples.NOON);
    }

    private static FieldChange draft(int revision, String row, String text) {
        return written(revision, QuestionForm.DRAFTS, row, QuestionForm.TEXT, text);
    }

    private FormView show(FormKind kind, FieldChange... changes) {
        return views.of(kind, new SheetState(List.of(changes)), HERE);
    }

    private static FieldView field(FormView form, String key) {
        Optional<FieldView> found = form.sections().stream()
                .flatMap(section -> section.fields().stream())
                .filter(field -> field.key().equals(key))
                .findFirst();
        return found.orElseThrow(() -> new AssertionError("No field " + key));
    }

    private static SectionView section(FormView form) {
        return form.sections().stream()
                .filter(section -> section.key().equals("question"))
                .findFirst()
                .orElseThrow();
    }

    private static RowListView drafts(FormView form) {
        return section(form).lists().get(0);
    }

    @Test
    public void aNewKindNeedsOnlyItsLanguageKeys() {
        FormView form = show(new QuestionForm());

        assertEquals(
                "[innovation.form.innovationQuestion.section.background]",
                form.sections().get(0).title());
        assertEquals(
                "[innovation.form.innovationQuestion.why.label]",
                field(form, "why").label());
        assertEquals(
                "[innovation.form.innovationQuestion.drafts.add]", drafts(form).addLabel());
    }

    @Test
    public void aTextThatIsNotThereIsEmpty() {
        assertEquals("", field(show(new QuestionForm()), "why").help());
    }

    @Test
    public void aFieldNobodyHasWrittenInIsNotWritten() {
        FieldView why = field(show(new QuestionForm()), "why");

        assertFalse(why.isWritten());
        assertEquals(0, why.revision());
    }

    @Test
    public void theLinesOfALongTextAreKept() {
        FormView form = show(new QuestionForm(), written(1, "", Row.SHEET, "why", "Ensomhed\n\nfylder"));

        assertEquals(List.of("Ensomhed", "", "fylder"), field(form, "why").lines());
        assertEquals(1, field(form, "why").revision());
    }

    @Test
    public void peopleAreReadByFullNameAndSentByUserName() {
        FormView form = show(
                new ProfileForm(PublicationsInMemory.usual()),
                written(1, "", Row.SHEET, ProfileForm.LEADERS, "key-asta,key-gone,key-bo"));

        FieldView leaders = field(form, ProfileForm.LEADERS);
        assertEquals(List.of("Asta Birk, tidligere bruger, Bo Ådal"), leaders.lines());
        assertEquals("asta,bo", leaders.value());
    }

    @Test
    public void aDayIsReadInDanishAndSentAsTheBrowserWritesIt() {
        FieldView start = field(
                show(
                        new ProfileForm(PublicationsInMemory.usual()),
                        written(1, "", Row.SHEET, "startDate", "2026-03-31")),
                "startDate");

        assertEquals(List.of("31. marts 2026"), start.lines());
        assertEquals("2026-03-31", start.value());
    }

    private List<String> typesToChoose(String chosen) {
        PublicationsInMemory publications = new PublicationsInMemory();
        publications.add(new Publication(
                1, SettingsSerializer.settings(Map.of("type.learning.hidden", "true")), "key-asta", Samples.NOON));
        FormView form =
                show(new ProfileForm(publications.published()), written(1, "", Row.SHEET, ProfileForm.TYPE, chosen));
        return field(form, ProfileForm.TYPE).choices().stream()
                .map(ChoiceView::key)
                .toList();
    }

    @Test
    public void aTypeThatIsHiddenIsOnlyShownWhereItIsChosen() {
        assertEquals(List.of("welfare", "innovation"), typesToChoose("welfare"));
        assertEquals(List.of("welfare", "innovation", "learning"), typesToChoose("learning"));
    }

    @Test
    public void aChoiceIsReadByItsLabel() {
        FieldView status = field(
                show(new ProfileForm(PublicationsInMemory.usual()), written(1, "", Row.SHEET, "status", "active")),
                "status");

        assertEquals(List.of("[innovation.form.networkProfile.status.active]"), status.lines());
        assertTrue(status.choices().get(1).isChosen());
    }

    @Test
    public void theChosenDraftStandsAtTheTopAndIsMarkedInItsList() {
        FormView form = show(
                new QuestionForm(),
                draft(1, FIRST, "Hvad nu hvis?"),
                draft(2, SECOND, "Hvordan bliver måltidet dagens bedste time?"),
                written(3, "", Row.SHEET, QuestionForm.CHOSEN, SECOND));

        assertEquals(
                "Hvordan bliver måltidet dagens bedste time?",
                form.picks().get(0).text());
        assertFalse(drafts(form).rows().get(0).isPicked());
        assertTrue(drafts(form).rows().get(1).isPicked());
    }

    @Test
    public void aChosenDraftThatIsRemovedIsNoLongerChosen() {
        FormView form = show(
                new QuestionForm(),
                draft(1, FIRST, "Hvad nu hvis?"),
                written(2, "", Row.SHEET, QuestionForm.CHOSEN, FIRST),
                written(3, QuestionForm.DRAFTS, FIRST, Row.REMOVED, "true"));

        assertFalse(form.picks().get(0).isMade());
        assertEquals(List.of(), drafts(form).rows());
    }

    @Test
    public void choosingARowIsNotAFieldOfItsOwn() {
        FormView form = show(new QuestionForm());

        assertEquals(List.of(), section(form).fields());
    }

    @Test
    public void aDraftSaysHowFarItHasComeAndTheChoiceWhatItLacks() {
        FormView form = show(
                new QuestionForm(),
                draft(1, FIRST, "Hvordan?"),
                draft(2, SECOND, "Hvad?"),
                written(3, QuestionForm.DRAFTS, SECOND, "hasVision", "true"),
                written(4, "", Row.SHEET, QuestionForm.CHOSEN, SECOND));

        assertEquals(
                List.of("innovation.question.state.draft", "innovation.question.state.chosen"),
                drafts(form).rows().stream().map(RowView::state).toList());
        assertEquals("innovation.question.hint.unchecked", form.picks().get(0).hint());
    }

    @Test
    public void aTickThatIsNoLongerAskedForStaysWhereItWasSet() {
        FormView form = show(
                new QuestionForm(),
                draft(1, FIRST, "Hvordan?"),
                draft(2, SECOND, "Hvad?"),
                written(3, QuestionForm.DRAFTS, SECOND, "shortClearMotivating", "true"));

        assertFalse(keys(drafts(form).rows().get(0)).contains("shortClearMotivating"));
        assertTrue(keys(drafts(form).rows().get(1)).contains("shortClearMotivating"));
        assertFalse(keys(drafts(form).blank()).contains("shortClearMotivating"));
    }

    private static List<String> keys(RowView row) {
        return row.fields().stream().map(FieldView::key).toList();
    }

    @Test
    public void severalChoicesAreReadByTheirLabelsAndAScaleByItsNumber() {
        FormView form = show(
                new SampleForm(),
                written(1, "", Row.SHEET, "colours", "red,blue"),
                written(2, "", Row.SHEET, "size", "4"));

        assertEquals(
                List.of("[innovation.form.sample.colours.red], [innovation.form.sample.colours.blue]"),
                field(form, "colours").lines());
        assertTrue(field(form, "colours").choices().get(2).isChosen());
        assertFalse(field(form, "colours").choices().get(1).isChosen());
        assertEquals(List.of("4"), field(form, "size").lines());
    }

    @Test
    public void whatIsForEditorsIsNotThereForAnybodyElse() {
        FieldChange secret = written(1, "", Row.SHEET, "secret", "Vil bremse");
        FieldChange listed = written(2, SampleForm.ROWS, FIRST, "secret", "Vil også bremse");
        FieldChange open = written(3, SampleForm.ROWS, FIRST, "open", "Beboerne");
        FormRenderContext reading =
                new FormRenderContext(1, "MAD", 1, "", "key-asta", false, false, true, List.of(), "");

        FormView editors = show(new SampleForm(), secret, listed, open);
        FormView readers = views.of(new SampleForm(), new SheetState(List.of(secret, listed, open)), reading);

        assertEquals(
                List.of("open", "secret", "colours", "size"),
                keys(editors.sections().get(0).fields()));
        assertEquals(
                List.of("open", "colours", "size"),
                keys(readers.sections().get(0).fields()));
        RowListView rows = readers.sections().get(0).lists().get(0);
        assertEquals(List.of("open", "colours", "size"), keys(rows.rows().get(0).fields()));
        assertEquals(List.of("open", "colours", "size"), keys(rows.blank().fields()));
    }

    @Test
    public void aFormToWriteInAsksForWhatIsNewSinceItWasRead() {
        FieldChange first = written(3, SampleForm.ROWS, FIRST, "open", "Beboerne");
        FieldChange removed = written(8, SampleForm.ROWS, FIRST, Row.REMOVED, "true");
        FormRenderContext reading =
                new FormRenderContext(1, "MAD", 1, "", "key-asta", false, false, true, List.of(), "");

        assertEquals(8, shown(HERE.live(true), first, removed).liveRevision());
        assertEquals(0, shown(HERE.live(true)).liveRevision());
        assertFalse(shown(HERE.live(false), first).isLive());
        assertFalse(shown(reading.live(true), first).isLive());
    }

    private FormView shown(FormRenderContext context, FieldChange... changes) {
        return views.of(new SampleForm(), new SheetState(List.of(changes)), context);
    }

    private static List<String> keys(List<FieldView> fields) {
        return fields.stream().map(FieldView::key).toList();
    }

    @Test
    public void aNewRowIsMadeFromAnEmptyOne() {
        RowView blank = drafts(show(new QuestionForm())).blank();

        assertEquals(
                "inno-innovationQuestion-new-row-text", blank.fields().get(0).id());
        assertFalse(blank.isPicked());
    }
}
