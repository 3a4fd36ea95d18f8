package dk.albertslund.innovation.phase;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.form.FieldUpdate;
import dk.albertslund.innovation.form.FormService;
import dk.albertslund.innovation.form.FormServices;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.phase.form.DiscoveryForm;
import dk.albertslund.innovation.phase.form.FocusForm;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseFormRegistry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.Test;

/** The question about missing citizens when a network leaves a phase. */
public class MissingCitizensReasonsTest {
    private static final String ANSWER = "Vi ville først blive enige med os selv";
    private static final String ASTA = Samples.ASTA.key();

    private final SheetsInMemory sheets = new SheetsInMemory();
    private final FormService forms = FormServices.inMemory(sheets);
    private final List<PhasePosition> withCitizens = new ArrayList<>();
    private final PhaseMoveRepository moves = new MovesInMemory();
    private final MissingCitizensReasons missingCitizens = new MissingCitizensReasons(
            new CitizenInvolvement() {
                @Override
                public boolean lacksCitizens(int networkId, PhasePosition position) {
                    return !withCitizens.contains(position)
                            && written(position, PhaseForm.CITIZENS_HOW).isEmpty();
                }
            },
            new PhaseFormRegistry(List.of(new FocusForm(), new DiscoveryForm())),
            sheets,
            forms,
            new PhaseMoveService(
                    moves, List.of(), Samples.AT_ONCE, new PhaseTitles((key, arguments) -> key), Samples.CLOCK));

    private PhaseHistory steps() {
        return moves.of(1);
    }

    private void move(Phase to) {
        moves.add(1, 0, steps().next(MoveProposals.to(to, "Derfor", ASTA), Gate.open(), Samples.NOON));
    }

    private boolean isAsked(Phase to) {
        return missingCitizens.isAsked(1, steps().position(), to);
    }

    private String written(PhasePosition position, String field) {
        String kind = new PhaseFormRegistry(List.of(new FocusForm(), new DiscoveryForm()))
                .of(position.phase())
                .key();
        return sheets.state(sheets.find(1, kind, position.turn())).value(field);
    }

    private void write(String field, String value) {
        int revision = sheets.find(1, "phaseFocus", 1).revision();
        forms.save(new FocusForm(), new FieldUpdate(1, "phaseFocus", 1, "", Row.SHEET, field, value, revision, ASTA));
    }

    private static final class MovesInMemory implements PhaseMoveRepository {
        private final List<PhaseMove> all = new ArrayList<>();

        @Override
        public void add(int networkId, int step, PhaseMove move) {
            all.add(move);
        }

        @Override
        public PhaseHistory of(int networkId) {
            return new PhaseHistory(all);
        }

        @Override
        public Map<Integer, List<PhaseMove>> findByDays(LocalDate first, LocalDate last) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void deleteByNetwork(int networkId) {
            all.clear();
        }

        @Override
        public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
            return Set.of();
        }
    }

    @Test
    public void itIsAskedOnTheWayOnAndNotOnTheWayBack() {
        assertTrue(isAsked(Phase.DISCOVERY));
        assertTrue(isAsked(Phase.PROTOTYPE));

        move(Phase.DISCOVERY);
        assertFalse(isAsked(Phase.FOCUS));
        assertTrue(isAsked(Phase.THEMING));
    }

    @Test
    public void whereCitizensTakePartItIsNotAsked() {
        withCitizens.add(PhasePosition.FIRST);

        assertFalse(isAsked(Phase.DISCOVERY));
    }

    @Test
    public void theAnswerStandsInThePhasesFormAndItIsNotAskedAgain() {
        missingCitizens.save(1, PhasePosition.FIRST, ANSWER, ASTA);

        assertEquals(ANSWER, written(PhasePosition.FIRST, PhaseForm.CITIZENS_HOW));
        assertEquals("no", written(PhasePosition.FIRST, PhaseForm.CITIZENS));
        assertFalse(isAsked(Phase.DISCOVERY));
    }

    @Test
    public void anAnswerThatNobodySeesIsNone() {
        missingCitizens.save(1, PhasePosition.FIRST, "\u00a0\u200b", ASTA);

        assertEquals("", written(PhasePosition.FIRST, PhaseForm.CITIZENS));
    }

    @Test
    public void whoGoesOnWithoutAnAnswerIsNotAskedAgainWhenTheMoveIsTakenBack() {
        missingCitizens.save(1, PhasePosition.FIRST, " ", ASTA);
        move(Phase.DISCOVERY);
        moves.add(1, 0, steps().undo(ASTA, Samples.NOON));

        assertEquals(PhasePosition.FIRST, steps().position());
        assertFalse(isAsked(Phase.DISCOVERY));
        assertEquals("nobody answered for them", "", written(PhasePosition.FIRST, PhaseForm.CITIZENS));
    }

    @Test
    public void theNextTurnIsAskedForItself() {
        move(Phase.DISCOVERY);
        move(Phase.FOCUS);

        assertTrue(isAsked(Phase.DISCOVERY));
        missingCitizens.save(1, steps().position(), ANSWER, ASTA);
        assertEquals("", written(PhasePosition.FIRST, PhaseForm.CITIZENS_HOW));
        assertEquals(ANSWER, written(new PhasePosition(Phase.FOCUS, 2), PhaseForm.CITIZENS_HOW));
    }

    @Test
    public void anAnswerNeverTakesAnothersPlace() {
        write(PhaseForm.CITIZENS_HOW, "De er spurgt i forvejen");
        ValidationException exception = assertThrows(
                ValidationException.class, () -> missingCitizens.save(1, PhasePosition.FIRST, ANSWER, ASTA));
        assertEquals(PhaseForm.CITIZENS_HOW, exception.errors().get(0).field());

        write(PhaseForm.CITIZENS_HOW, "");
        missingCitizens.save(1, PhasePosition.FIRST, ANSWER, ASTA);
        assertEquals(ANSWER, written(PhasePosition.FIRST, PhaseForm.CITIZENS_HOW));
    }

    @Test
    public void whatStandsInThePhaseAboutCitizensIsLeftAsItIs() {
        write(PhaseForm.CITIZENS, "planned");

        missingCitizens.save(1, PhasePosition.FIRST, ANSWER, ASTA);

        assertEquals("planned", written(PhasePosition.FIRST, PhaseForm.CITIZENS));
    }

    @Test
    public void anAnswerWithACivilRegistrationNumberIsRefused() {
        assertThrows(
                ValidationException.class,
                () -> missingCitizens.save(1, PhasePosition.FIRST, "Hun hedder 010190-1234", ASTA));
        assertEquals("", written(PhasePosition.FIRST, PhaseForm.CITIZENS_HOW));
    }
}
