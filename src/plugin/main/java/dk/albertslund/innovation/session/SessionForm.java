package dk.albertslund.innovation.session;

import dk.albertslund.innovation.common.ValidationError;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormDefinition;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.Hint;
import dk.albertslund.innovation.form.HintScope;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.SheetState;
import dk.albertslund.innovation.form.type.ClockTime;
import java.util.List;
import org.springframework.stereotype.Component;

/** Form of a session: its programme, who is responsible for what, what was taken along, and wishes for sparring. */
@Component
public final class SessionForm implements FormKind {
    public static final String KEY = "session";
    public static final String PART = "session";
    public static final String PROGRAMME = "programme";
    public static final String ITEMS = "items";
    public static final String OURS = "ours";
    public static final String YOURS = "yours";
    public static final String TOGETHER = "together";
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
    /** Parts of the network, as macros name them, on whose page an item can be worked on. */
    public static final List<String> EXERCISES = List.of(
            "home",
            "question",
            "reflection",
            "knowledge",
            "needs",
            "ideas",
            "prioritising",
            "stakeholders",
            "involvement");

    private static final int MOST_ITEMS = 40;
    private static final int MOST_ROWS = 20;
    private static final int TITLE_LIMIT = 120;
    /** So long that it stands on several lines where there is no room. */
    private static final int ITEM_LIMIT = 150;

    private static final int NAME_LIMIT = 80;
    private static final int LINE_LIMIT = 200;
    private static final int TEXT_LIMIT = 500;
    private static final int NOTE_LIMIT = 1000;
    private static final int LONGEST = 480;
    private static final int HIGHEST_PLACE = 999_999_999;
    private static final FormDefinition DEFINITION = FormDefinition.of(
            new Section(PART, frame(), List.of()),
            new Section(PROGRAMME, List.of(), List.of(new RowList(ITEMS, MOST_ITEMS, item()))),
            new Section("responsibility", List.of(), List.of(duties(OURS), duties(YOURS), duties(TOGETHER))),
            new Section("along", List.of(), List.of(new RowList(CARRY_OVER, MOST_ROWS, carried()))),
            new Section("sparring", List.of(), List.of(new RowList(SPARRING, MOST_ROWS, sparring()))));

    private static List<Field> frame() {
        return List.of(
                Field.text(TITLE, TITLE_LIMIT).required(),
                Field.date(DATE).required(),
                Field.time(START).required(),
                Field.time(END),
                Field.longText(PURPOSE, TEXT_LIMIT).required());
    }

    private static List<Field> item() {
        return List.of(
                Field.text(ITEM, ITEM_LIMIT).required(),
                Field.number(MINUTES, 1, LONGEST).required(),
                Field.choice(ITEM_KIND, ItemKind.keys()).required(),
                Field.choice(RESPONSIBLE, List.of(OURS, YOURS, TOGETHER)),
                Field.text(FACILITATOR, NAME_LIMIT),
                Field.choice(EXERCISE, EXERCISES).withLabelKeyPattern("innovation.session.exercise.%s"),
                Field.text(HOW, LINE_LIMIT),
                Field.time(FIXED_START),
                Field.longText(NOTE, NOTE_LIMIT).editorsOnly(),
                Field.number(PLACE, 1, HIGHEST_PLACE));
    }

    private static RowList duties(String who) {
        return new RowList(
                who, MOST_ROWS, List.of(Field.text(duty(who), LINE_LIMIT).required()));
    }

    /** The field of a list of duties; each list has its own, so that no two controls of a page have one id. */
    static String duty(String list) {
        return list + "Duty";
    }

    private static List<Field> carried() {
        return List.of(
                Field.text(CARRIED, LINE_LIMIT).required(),
                Field.choice(CARRIED_STATE, List.of("waiting", "inProgramme", "done")));
    }

    private static List<Field> sparring() {
        return List.of(Field.text(TOPIC, LINE_LIMIT).required(), Field.people("askedBy", 1), Field.time("slot"));
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public FormDefinition definition() {
        return DEFINITION;
    }

    /** One for each time that the network meets. */
    @Override
    public boolean hasInstances() {
        return true;
    }

    @Override
    public List<Section> sectionsForMacro(String part) {
        return part.equals(PART) ? sections() : List.of();
    }

    @Override
    public List<ValidationError> crossFieldErrors(SheetState state) {
        return ClockTime.parse(state.value(START))
                .filter(start -> ClockTime.parse(state.value(END))
                        .filter(end -> end.minutes() <= start.minutes())
                        .isPresent())
                .map(start -> List.of(ValidationError.of(END, "innovation.session.problem.end", start.toString())))
                .orElse(List.of());
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
