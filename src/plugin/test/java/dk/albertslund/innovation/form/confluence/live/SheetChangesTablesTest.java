package dk.albertslund.innovation.form.confluence.live;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dk.albertslund.activeobjects.testing.ActiveObjectsTest;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.DanishDateFormatter;
import dk.albertslund.innovation.common.confluence.KeysAsTexts;
import dk.albertslund.innovation.common.confluence.NetworkOnTables;
import dk.albertslund.innovation.common.confluence.Tables;
import dk.albertslund.innovation.form.ConfidentialFieldAccess;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.RoundForm;
import dk.albertslund.innovation.form.SampleForm;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.confluence.AnswerFormatter;
import dk.albertslund.innovation.form.confluence.FieldChangeMapper;
import dk.albertslund.innovation.form.confluence.FormAuthorizer;
import dk.albertslund.innovation.form.confluence.FormResponses.FormAdvice;
import dk.albertslund.innovation.form.confluence.FormResponses.RowEntries;
import dk.albertslund.innovation.form.confluence.ReceiptConclusions;
import dk.albertslund.innovation.form.confluence.ReceiptContributor;
import dk.albertslund.innovation.form.confluence.live.LiveResponses.NothingNew;
import dk.albertslund.innovation.form.confluence.live.LiveResponses.SheetChanges;
import dk.albertslund.innovation.form.reference.ReferencesInMemory;
import dk.albertslund.innovation.form.reference.ValueLookupFactory;
import dk.albertslund.innovation.form.sheet.AnswerKey;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.form.sheet.SheetKey;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.question.QuestionForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import net.java.ao.test.jdbc.Data;
import org.junit.Before;
import org.junit.Test;
import org.mockito.Mockito;

/** What is new in a sheet since a revision: for whom, and in how many statements. */
@Data(Tables.class)
public class SheetChangesTablesTest extends ActiveObjectsTest {
    private static final String ASTA = "key-asta";
    private static final String BO = "key-bo";
    private static final String FIRST = "11111111-1111-4111-8111-111111111111";
    private static final String SECOND = "22222222-2222-4222-8222-222222222222";
    private static final String THIRD = "33333333-3333-4333-8333-333333333333";
    private static final int MANY = 500;

    private final RoundForm round = new RoundForm();
    private final SampleForm sample = new SampleForm();
    private final QuestionForm question = new QuestionForm();
    private final Conclusions conclusions = new Conclusions();
    private NetworkOnTables tables;
    private Network network;
    private SheetChangesFactory changes;
    private String reader = ASTA;
    private boolean isEditor = true;
    private boolean isConfidential = true;

    /** Says how many drafts it was shown. */
    private static final class Conclusions implements ReceiptContributor {
        @Override
        public String key() {
            return "drafts";
        }

        @Override
        public boolean appliesTo(FormKind kind) {
            return kind instanceof QuestionForm;
        }

        @Override
        public Object contribute(Network network, FormKind kind, int turn, SheetState state) {
            return state.rows(QuestionForm.DRAFTS).size();
        }
    }

    @Before
    public void aNetwork() {
        tables = new NetworkOnTables(ao);
        network = tables.found("UNG");
        UserManager users = Mockito.mock(UserManager.class);
        Mockito.when(users.getRemoteUserKey()).thenAnswer(asked -> reader.isEmpty() ? null : new UserKey(reader));
        CurrentUser currentUser = new CurrentUser(users, Mockito.mock(UserAccessor.class));
        ConfidentialFieldAccess access = new ConfidentialFieldAccess() {
            @Override
            public boolean mayRead(Network asked, FormKind kind) {
                return isConfidential;
            }

            @Override
            public boolean mayWrite(Network asked, FormKind kind, String list, String field) {
                return isConfidential;
            }
        };
        KeysAsTexts texts = new KeysAsTexts(".*");
        ValueLookupFactory lookups =
                new ValueLookupFactory(Samples.PEOPLE, tables.persons, ReferencesInMemory.resolver(tables.sheets));
        FieldChangeMapper mapper = new FieldChangeMapper(tables.sheets, lookups, DanishDateFormatter.make(), texts);
        changes = new SheetChangesFactory(
                tables.sheets,
                mapper,
                new FormAuthorizer(access, currentUser),
                new AnswerFormatter(texts),
                new ReceiptConclusions(tables.sheets, currentUser, List.of(conclusions), List.of()));
    }

    private SheetKey key(FormKind kind) {
        return new SheetKey(network.id(), kind.key(), 1);
    }

    private int save(FormKind kind, String author, String list, String row, String field, String value) {
        SheetState state = tables.sheets.state(tables.sheets.find(key(kind)));
        boolean isAnswer =
                kind.field(list, field).filter(found -> found.isPerPerson()).isPresent();
        int seen = state.rowIncludingRemoved(row)
                .flatMap(found -> found.cell(isAnswer ? AnswerKey.of(field, author) : field))
                .map(FieldChange::revision)
                .orElse(0);
        return tables.forms
                .save(kind, new FieldUpdate(key(kind), list, row, field, value, seen, author))
                .revision();
    }

    private int setStage(Stage stage) {
        return save(round, ASTA, "", Row.SHEET, Stage.FIELD, stage.key());
    }

    private Record answer(FormKind kind, int since) {
        return changes.since(network, kind, key(kind), since, () -> isEditor);
    }

    private SheetChanges since(FormKind kind, int since) {
        return (SheetChanges) answer(kind, since);
    }

    private static Map<String, String> values(SheetChanges found, String row) {
        RowEntries entries = found.rows().stream()
                .filter(candidate -> candidate.row().equals(row))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No row " + row));
        return entries.fields().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().value()));
    }

    private static List<String> rows(SheetChanges found) {
        return found.rows().stream().map(RowEntries::row).toList();
    }

    private List<String> rowsSince(String person, int revision) {
        reader = person;
        return rows(since(round, revision));
    }

    @Test
    public void whereNothingIsNewOneStatementIsAll() {
        int revision = tables.write(network, "why", "Fordi", 0);
        List<Record> told = new ArrayList<>();

        assertEquals(1, statements(() -> told.add(answer(question, revision))));

        assertEquals(List.of(new NothingNew(revision, ASTA)), told);
        assertEquals(new NothingNew(0, ASTA), answer(sample, 0));
    }

    @Test
    public void whatIsNewTakesTwoStatementsHoweverMuchItIs() {
        int revision = tables.draft(network, FIRST, "Et?", 0);
        tables.draft(network, FIRST, "To?", revision);
        List<Record> told = new ArrayList<>();
        int few = statements(() -> told.add(answer(question, revision)));
        List<FieldUpdate> many = new ArrayList<>();
        for (int number = 0; number < MANY; number++) {
            many.add(new FieldUpdate(
                    key(sample),
                    SampleForm.ROWS,
                    number % 3 == 0 ? FIRST : number % 3 == 1 ? SECOND : THIRD,
                    "open",
                    "Nr. " + number,
                    0,
                    BO));
        }
        tables.forms.fill(sample, many);

        int lot = statements(() -> told.add(answer(sample, 0)));

        assertEquals(2, few);
        assertEquals(2, lot);
        assertEquals(List.of(FIRST), rows((SheetChanges) told.get(0)));
        SheetChanges all = (SheetChanges) told.get(1);
        assertEquals(MANY, all.revision());
        assertEquals(List.of(FIRST, SECOND, THIRD), rows(all));
        assertEquals(Map.of("open", "Nr. " + (MANY - 1)), values(all, SECOND));
    }

    @Test
    public void aChangedRowIsToldWithAllItsValuesAndNoOther() {
        save(sample, ASTA, "", Row.SHEET, "open", "Om formen");
        save(sample, ASTA, SampleForm.ROWS, FIRST, "open", "Beboerne");
        save(sample, ASTA, SampleForm.ROWS, FIRST, "secret", "Er imod");
        int revision = save(sample, ASTA, SampleForm.ROWS, SECOND, "open", "Naboerne");

        save(sample, BO, SampleForm.ROWS, FIRST, "size", "3");

        SheetChanges found = since(sample, revision);
        assertEquals(List.of(FIRST), rows(found));
        assertEquals(SampleForm.ROWS, found.rows().get(0).list());
        assertEquals(Map.of("open", "Beboerne", "secret", "Er imod", "size", "3"), values(found, FIRST));
        assertEquals(
                Samples.BO.fullName(), found.rows().get(0).fields().get("size").author());
        assertFalse(found.whole());
        assertEquals(List.of(), found.gone());
        isConfidential = false;
        assertEquals(Map.of("open", "Beboerne", "size", "3"), values(since(sample, revision), FIRST));
    }

    @Test
    public void onlyEditorsGetAdviceAndConclusions() {
        tables.draft(network, FIRST, "Vi bygger en app", 0);

        SheetChanges told = since(question, 0);
        isEditor = false;
        SheetChanges read = since(question, 0);

        assertFalse(told.advice().hints().isEmpty());
        assertEquals(Map.of("drafts", 1), told.conclusions());
        assertEquals(FormAdvice.NONE, read.advice());
        assertEquals(Map.of(), read.conclusions());
        assertEquals(List.of(FIRST), rows(read));
    }

    @Test
    public void aRemovedRowIsGoneAndComesBackWithAllItsValues() {
        int revision = save(sample, ASTA, SampleForm.ROWS, FIRST, "open", "Beboerne");
        int removed = save(sample, BO, SampleForm.ROWS, FIRST, Row.REMOVED, "true");

        assertEquals(List.of(FIRST), since(sample, revision).gone());
        assertEquals(List.of(), rows(since(sample, revision)));
        assertEquals(List.of(FIRST), since(sample, 0).gone());

        save(sample, BO, SampleForm.ROWS, FIRST, Row.REMOVED, "");
        assertEquals(List.of(), since(sample, removed).gone());
        assertEquals(Map.of("open", "Beboerne", Row.REMOVED, ""), values(since(sample, removed), FIRST));
    }

    /** As after a backup was restored: the page knows what has not been yet. */
    @Test
    public void aRevisionThatHasNotBeenYetGivesTheWholeSheet() {
        save(sample, ASTA, "", Row.SHEET, "open", "Om formen");
        int revision = save(sample, ASTA, SampleForm.ROWS, FIRST, "open", "Beboerne");

        SheetChanges found = since(sample, Integer.MAX_VALUE);

        assertTrue(found.whole());
        assertEquals(revision, found.revision());
        assertEquals(List.of(Row.SHEET, FIRST), rows(found));
        assertEquals(List.of(), rows(since(round, 7)));
        assertTrue(since(round, 7).whole());
    }

    @Test
    public void nobodyLearnsOfARowThatIsNotShownToThem() {
        int before = save(round, ASTA, RoundForm.CRITERIA, FIRST, RoundForm.TEXT, "Virkning");
        int written = save(round, BO, RoundForm.NOTES, SECOND, RoundForm.TEXT, "Bos tanker");
        save(round, BO, RoundForm.CARDS, THIRD, RoundForm.TEXT, "Bos kort");

        assertEquals(List.of(), rowsSince(ASTA, before));
        assertEquals(List.of(), since(round, before).gone());
        assertEquals(Map.of(RoundForm.CARDS, 1), since(round, before).hidden());
        assertEquals(List.of(SECOND, THIRD), rowsSince(BO, before));
        assertEquals(List.of(), rowsSince("", before));
        assertEquals("", since(round, before).reader());

        int shared = save(round, BO, RoundForm.NOTES, SECOND, Row.SHARED, "true");
        assertEquals(List.of(SECOND), rowsSince(ASTA, written));
        save(round, BO, RoundForm.NOTES, SECOND, Row.SHARED, "");
        assertEquals(List.of(), rowsSince(ASTA, shared));
        assertEquals(List.of(SECOND), since(round, shared).gone());
    }

    @Test
    public void aChangeOfTheStageTellsTheRowsThatItShows() {
        int note = save(round, BO, RoundForm.NOTES, SECOND, RoundForm.TEXT, "Bos tanker");
        int before = save(round, ASTA, RoundForm.CRITERIA, FIRST, RoundForm.TEXT, "Virkning");
        assertTrue(note < before);

        int staged = setStage(Stage.SHARED);

        assertEquals(List.of(SECOND, FIRST, Row.SHEET), rowsSince(ASTA, before));
        assertTrue(since(round, before).whole());
        assertEquals("shared", values(since(round, before), Row.SHEET).get(Stage.FIELD));
        save(round, ASTA, RoundForm.CRITERIA, FIRST, RoundForm.TEXT, "Virkning for borgerne");
        assertFalse(since(round, staged).whole());
        assertEquals(List.of(FIRST), rowsSince(ASTA, staged));
    }

    @Test
    public void anAnswerIsToldToWhoeverGaveItAndItsSumToThoseWhoMaySeeIt() {
        save(round, ASTA, RoundForm.IDEAS, FIRST, RoundForm.TEXT, "F\u00e6lles have");
        setStage(Stage.VOTING);
        int before = save(round, ASTA, RoundForm.IDEAS, FIRST, RoundForm.EFFECT, "4");

        save(round, BO, RoundForm.IDEAS, FIRST, RoundForm.EFFECT, "2");

        assertEquals(List.of(), rowsSince(ASTA, before));
        assertEquals(
                "[innovation.form.answers.mean[3.0, 1.0, 2]]",
                since(round, before).answers().get(FIRST).get(RoundForm.EFFECT));
        reader = BO;
        assertEquals("2", values(since(round, before), FIRST).get(RoundForm.EFFECT));
        reader = "";
        assertEquals(Map.of(), since(round, before).answers());
    }

    /** Their revisions are mixed with each write, so that nobody can tell who wrote last. */
    @Test
    public void rowsWithoutANameAreToldAllAndOnlyWhenTheyAreShown() {
        int before = save(round, ASTA, "", Row.SHEET, "anonymous", "true");
        List<String> thoughts = new ArrayList<>();
        for (int person = 1; person <= 5; person++) {
            thoughts.add(String.format("%08d-0000-4000-8000-000000000000", person));
            think(person, "Tanke " + person);
        }
        assertEquals(List.of(), rowsSince(ASTA, before));
        assertEquals(Map.of(), since(round, before).answers());
        int staged = setStage(Stage.SHARED);

        think(3, "Bedre tanke 3");

        assertEquals(thoughts, rowsSince(BO, staged).stream().sorted().toList());
        assertEquals(
                "Bedre tanke 3", values(since(round, staged), thoughts.get(2)).get(RoundForm.TEXT));
        assertEquals(
                List.of(RoundForm.TEXT),
                since(round, staged).rows().stream()
                        .flatMap(row -> row.fields().keySet().stream())
                        .distinct()
                        .toList());
    }

    private void think(int person, String thought) {
        String row = String.format("%08d-0000-4000-8000-000000000000", person);
        String secret = "secret-of-person-" + person;
        tables.forms.write(
                round,
                new FieldUpdate(
                        key(round), RoundForm.SECRETS, row, RoundForm.TEXT, thought, 0, "key-" + person, secret));
    }

    @Test
    public void instancesAndTurnsHaveChangesOfTheirOwn() {
        SheetKey second = new SheetKey(network.id(), round.key(), 1, "2");
        tables.forms.save(
                round,
                new FieldUpdate(
                        second, RoundForm.CRITERIA, UUID.randomUUID().toString(), RoundForm.TEXT, "I to", 0, ASTA));

        assertEquals(1, ((SheetChanges) changes.since(network, round, second, 0, () -> true)).revision());
        assertEquals(new NothingNew(0, ASTA), answer(round, 0));
    }
}
