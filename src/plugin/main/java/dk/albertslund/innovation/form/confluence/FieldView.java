package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FieldType;
import java.util.List;
import java.util.Locale;

/** One field as it stands: what it is called, what is written in it, and what it takes. */
public final class FieldView {
    private static final int COUNTED_LIMIT = 300;
    private static final int ONE_LINE_LIMIT = 140;

    private final String id;
    private final Field field;
    private final Naming naming;
    private final Writing writing;
    private final String hint;

    FieldView(String id, Field field, Naming naming, Writing writing, String hint) {
        this.id = id;
        this.field = field;
        this.naming = naming;
        this.writing = writing;
        this.hint = hint;
    }

    /** What the field is called. */
    record Naming(String label, String help, List<ChoiceView> choices, String seenBy) {}

    /**
     * What is written in the field.
     *
     * @param value as the browser sends and gets it
     * @param lines as people read it
     * @param revision the change that it came with; 0 when nothing was ever written
     */
    record Writing(String value, List<String> lines, List<PersonView> people, int revision) {}

    /** Says which field of which row it is; the template makes it the page's only one. */
    public String getId() {
        return id;
    }

    public String getKey() {
        return field.key();
    }

    /** For example {@code long_text}. */
    public String getType() {
        return field.type().name().toLowerCase(Locale.ENGLISH);
    }

    /** Whether it is answered with yes or nothing. */
    public boolean isTick() {
        return field.type() == FieldType.YES_NO;
    }

    /** Whether one of several is chosen from a list that unfolds. */
    public boolean isChosenFromList() {
        return field.type() == FieldType.CHOICE || field.type() == FieldType.SCALE;
    }

    public String getLabel() {
        return naming.label();
    }

    public String getHelp() {
        return naming.help();
    }

    public List<ChoiceView> getChoices() {
        return naming.choices();
    }

    public String getValue() {
        return writing.value();
    }

    public List<String> getLines() {
        return writing.lines();
    }

    public List<PersonView> getPeople() {
        return writing.people();
    }

    public int getRevision() {
        return writing.revision();
    }

    public String getHint() {
        return hint;
    }

    public int getLimit() {
        return field.limit();
    }

    public boolean isRequired() {
        return field.isRequired();
    }

    /** Who sees it; empty where everybody does who may view the network. */
    public String getSeenBy() {
        return naming.seenBy();
    }

    /** Whether it is left out for everybody but the network's people. */
    public boolean isForEditors() {
        return field.isEditorsOnly();
    }

    /** Of a name the field that says until when it may be kept; else empty. */
    public String getUntil() {
        return field.type() == FieldType.PERSON ? field.list() : "";
    }

    /** Whether a name stood here that is not kept any longer. */
    public boolean isErased() {
        return field.type() == FieldType.PERSON && isWritten() && getValue().isEmpty();
    }

    /** Whether it helps to see how many characters are left. */
    public boolean isCounted() {
        return getType().equals("text") && field.limit() <= COUNTED_LIMIT;
    }

    /** Whether a text of one line is so long that it is better shown on several. */
    public boolean isWrapped() {
        return getType().equals("text") && field.limit() > ONE_LINE_LIMIT;
    }

    public boolean isTicked() {
        return writing.value().equals("true");
    }

    public boolean isWritten() {
        return !writing.lines().isEmpty();
    }
}
