package dk.albertslund.innovation.network;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import dk.albertslund.innovation.common.InvalidInput;
import dk.albertslund.innovation.common.Samples;
import dk.albertslund.innovation.form.Edit;
import dk.albertslund.innovation.form.FieldRules;
import dk.albertslund.innovation.form.Forms;
import dk.albertslund.innovation.form.KeptValues;
import dk.albertslund.innovation.form.NamesInMemory;
import dk.albertslund.innovation.form.Row;
import dk.albertslund.innovation.form.SheetsInMemory;
import dk.albertslund.innovation.phase.Gate;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoves;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.phase.Proposals;
import dk.albertslund.innovation.phase.Standing;
import dk.albertslund.innovation.phase.Steps;
import dk.albertslund.innovation.phase.form.DiscoveryForm;
import dk.albertslund.innovation.phase.form.FocusForm;
import dk.albertslund.innovation.phase.form.PhaseForm;
import dk.albertslund.innovation.phase.form.PhaseForms;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/** Why there are no citizens in a phase, asked once when the network leaves it. */
public class WhyNotTest {
    private static final String ANSWER = "Vi ville først blive enige med os selv";
    private static final String ASTA = Samples.ASTA.key();

    private final SheetsInMemory sheets = new SheetsInMemory();
    private final Forms forms = new Forms(
            sheets,
            new KeptValues(new FieldRules(Samples.PEOPLE), new NamesInMemory()),
            List.of(),
            Samples.AT_ONCE,
            Samples.CLOCK);
    private final List<Standing> withCitizens = new ArrayList<>();
    private final PhaseMoves moves = new MovesInMemory();
    private final WhyNot whyNot = new WhyNot(
            new Involvement() {
                @Override
                public boolean lacksCitizens(int networkId, Standing standing) {
                    return !withCitizens.contains(standing)
                            && written(standing, PhaseForm.CITIZENS_HOW).isEmpty();
                }
            },
            new PhaseForms(List.of(new FocusForm(), new DiscoveryForm())),
            sheets,
            forms,
            new Course(moves, List.of(), Samples.AT_ONCE, new PhaseTitles((key, arguments) -> key), Samples.CLOCK));

    private Steps steps() {
        return moves.of(1);
    }

    private void move(Phase to) {
        moves.add(1, 0, steps().next(Proposals.to(to, "Derfor", ASTA), Gate.open(), Samples.NOON));
    }

    private boolean isAsked(Phase to) {
        return whyNot.isAsked(1, steps().standing(), to);
    }

    private String written(Standing standing, String field) {
        String kind = new PhaseForms(List.of(new FocusForm(), new DiscoveryForm()))
                .of(standing.phase())
                .key();
        return sheets.content(sheets.sheet(1, kind, standing.turn())).value(field);
    }

    private void write(String field, String value) {
        int revision = sheets.sheet(1, "phaseFocus", 1).revision();
        forms.save(new FocusForm(), new Edit(1, "phaseFocus", 1, "", Row.SHEET, field, value, revision, ASTA));
    }

    private static final class MovesInMemory implements PhaseMoves {
        private final List<PhaseMove> all = new ArrayList<>();

        @Override
        public void add(int networkId, int step, PhaseMove move) {
            all.add(move);
        }

        @Override
        public Steps of(int networkId) {
            return new Steps(all);
        }

        @Override
        public void removeNetwork(int networkId) {
            all.clear();
        }

        @Override
        public Set<Integer> networksBut(Collection<Integer> known) {
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
        withCitizens.add(Standing.FIRST);

        assertFalse(isAsked(Phase.DISCOVERY));
    }

    @Test
    public void theAnswerStandsInThePhasesFormAndItIsNotAskedAgain() {
        whyNot.keep(1, Standing.FIRST, ANSWER, ASTA);

        assertEquals(ANSWER, written(Standing.FIRST, PhaseForm.CITIZENS_HOW));
        assertEquals("no", written(Standing.FIRST, PhaseForm.CITIZENS));
        assertFalse(isAsked(Phase.DISCOVERY));
    }

    @Test
    public void anAnswerThatNobodySeesIsNone() {
        whyNot.keep(1, Standing.FIRST, "\u00a0\u200b", ASTA);

        assertEquals("", written(Standing.FIRST, PhaseForm.CITIZENS));
    }

    @Test
    public void whoGoesOnWithoutAnAnswerIsNotAskedAgainWhenTheMoveIsTakenBack() {
        whyNot.keep(1, Standing.FIRST, " ", ASTA);
        move(Phase.DISCOVERY);
        moves.add(1, 0, steps().undo(ASTA, Samples.NOON));

        assertEquals(Standing.FIRST, steps().standing());
        assertFalse(isAsked(Phase.DISCOVERY));
        assertEquals("nobody answered for them", "", written(Standing.FIRST, PhaseForm.CITIZENS));
    }

    @Test
    public void theNextTurnIsAskedForItself() {
        move(Phase.DISCOVERY);
        move(Phase.FOCUS);

        assertTrue(isAsked(Phase.DISCOVERY));
        whyNot.keep(1, steps().standing(), ANSWER, ASTA);
        assertEquals("", written(Standing.FIRST, PhaseForm.CITIZENS_HOW));
        assertEquals(ANSWER, written(new Standing(Phase.FOCUS, 2), PhaseForm.CITIZENS_HOW));
    }

    @Test
    public void anAnswerNeverTakesAnothersPlace() {
        write(PhaseForm.CITIZENS_HOW, "De er spurgt i forvejen");
        InvalidInput refusal = assertThrows(InvalidInput.class, () -> whyNot.keep(1, Standing.FIRST, ANSWER, ASTA));
        assertEquals(PhaseForm.CITIZENS_HOW, refusal.problems().get(0).field());

        write(PhaseForm.CITIZENS_HOW, "");
        whyNot.keep(1, Standing.FIRST, ANSWER, ASTA);
        assertEquals(ANSWER, written(Standing.FIRST, PhaseForm.CITIZENS_HOW));
    }

    @Test
    public void whatStandsInThePhaseAboutCitizensIsLeftAsItIs() {
        write(PhaseForm.CITIZENS, "planned");

        whyNot.keep(1, Standing.FIRST, ANSWER, ASTA);

        assertEquals("planned", written(Standing.FIRST, PhaseForm.CITIZENS));
    }

    @Test
    public void anAnswerWithACivilRegistrationNumberIsRefused() {
        assertThrows(InvalidInput.class, () -> whyNot.keep(1, Standing.FIRST, "Hun hedder 010190-1234", ASTA));
        assertEquals("", written(Standing.FIRST, PhaseForm.CITIZENS_HOW));
    }
}
