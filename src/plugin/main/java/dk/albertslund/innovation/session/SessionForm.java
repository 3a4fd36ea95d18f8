package dk.albertslund.innovation.session;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.HintScope;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.exercise.ExerciseForm;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import java.util.List;
import org.springframework.stereotype.Component;

/** Form of a session: its programme, who is responsible for what, what was taken along, and wishes for sparring. */
@Component
public final class SessionForm extends ExerciseForm {
    public static final String KEY = "session";
    public static final String PART = "session";
    public static final String PROGRAMME = "programme";
    public static final String ITEMS = "items";
    public static final String CARRY_OVER = "carryOver";
    public static final String SPARRING = "sparring";
    public static final String TITLE = "title";
    public static final String DATE = "date";
    public static final String START = "start";
    /** When the session has to be over. */
    public static final String END = "end";

    public static final String PURPOSE = "purpose";
    public static final String ITEM = "item";
    public static final String MINUTES = "minutes";
    public static final String ITEM_KIND = "itemKind";
    public static final String RESPONSIBLE = "responsible";
    public static final String FACILITATOR = "facilitator";
    /** The part of the network on whose page the item is worked on. */
    public static final String EXERCISE = "exercise";

    public static final String HOW = "how";
    /** A time that does not move with the items before. */
    public static final String FIXED_START = "fixedStart";
    /** What only the leaders read. */
    public static final String NOTE = "note";
    /** Where the item stands among the others; the lower, the earlier. */
    public static final String PLACE = "place";

    public static final String CARRIED = "carried";
    public static final String CARRIED_STATE = "carriedState";
    public static final String TOPIC = "topic";

    public SessionForm() {
        super(KEY, PART, frame(), items(), Duties.section(), carryOver(), sparring());
    }

    private static Section frame() {
        return Section.of(
                PART,
                Field.text(TITLE, 120).required(),
                Field.date(DATE).required(),
                Field.time(START).required(),
                Field.time(END),
                Field.longText(PURPOSE, 500).required());
    }

    private static Section items() {
        RowList items = RowList.of(
                ITEMS,
                40,
                Field.text(ITEM, 150).required(),
                Field.number(MINUTES, 1, 480).required(),
                Field.choice(ITEM_KIND, ItemKind.keys()).required(),
                Field.choice(RESPONSIBLE, Duties.WHO),
                Field.text(FACILITATOR, 80),
                Field.choice(EXERCISE, ExercisePart.KEYS).withLabelKeyPattern("innovation.session.exercise.%s"),
                Field.text(HOW, 200),
                Field.time(FIXED_START),
                Field.longText(NOTE, 1000).editorsOnly(),
                Field.number(PLACE, 1, 999_999_999));
        return Section.of(PROGRAMME, items);
    }

    private static Section carryOver() {
        Field state = Field.choice(CARRIED_STATE, List.of("waiting", "inProgramme", "done"));
        return Section.of(
                "along", RowList.of(CARRY_OVER, 20, Field.text(CARRIED, 200).required(), state));
    }

    private static Section sparring() {
        RowList wishes = RowList.of(
                SPARRING, 20, Field.text(TOPIC, 200).required(), Field.people("askedBy", 1), Field.time("slot"));
        return Section.of("sparring", wishes);
    }

    /** One for each time that the network meets. */
    @Override
    public boolean hasInstances() {
        return true;
    }

    @Override
    public List<ValidationError> crossFieldErrors(SheetState state) {
        return Programme.of(state).errors();
    }

    @Override
    public List<Hint> hints(SheetState state) {
        return Programme.of(state).hints();
    }

    @Override
    public List<Hint> states(SheetState state) {
        return Programme.of(state).times();
    }

    /** Each item's time follows from those before. */
    @Override
    public HintScope hintScope(SheetState rows, FieldChange change) {
        return change.list().equals(ITEMS) || change.list().isEmpty() ? HintScope.FORM : HintScope.FIELD;
    }
}
