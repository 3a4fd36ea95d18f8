package dk.albertslund.innovation.form;

import dk.albertslund.innovation.form.sheet.AnswerKey;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sections, fields, lists and stages of a form, compiled once: a field is found by its key without going through the
 * sections.
 */
public final class FormDefinition {
    private final List<Section> sections;
    private final List<Stage> stages;
    private final Map<String, RowList> lists = new LinkedHashMap<>();
    /** By list, with the empty key for the form's own fields, and then by field; with the built-in fields. */
    private final Map<String, Map<String, Field>> fields = new LinkedHashMap<>();

    private final Map<String, Map<String, Field>> builtIns = new LinkedHashMap<>();
    private final Map<String, Field> budgets = new LinkedHashMap<>();
    private final boolean hasEditorsOnlyFields;
    private final boolean hasRowRules;
    private final List<Reference> references;

    /**
     * A field that points to rows.
     *
     * @param list the field's list; empty for a field of the form itself
     */
    public record Reference(String list, Field field) {}

    private FormDefinition(List<Section> sections, List<Stage> stages) {
        this.sections = List.copyOf(sections);
        this.stages = List.copyOf(stages);
        addFields("", sections.stream().flatMap(part -> part.fields().stream()).toList());
        builtIns.put("", ofForm(sections, stages));
        requireNothingHiddenOnPage(false, List.copyOf(fields.get("").values()));
        sections.stream().flatMap(part -> part.lists().stream()).forEach(list -> {
            lists.put(list.key(), list);
            requireNothingHiddenOnPage(list.rules().hiddenUntil().isPresent(), list.fields());
            addFields(list.key(), list.fields());
            builtIns.put(list.key(), builtIns(list));
            list.fields().stream()
                    .filter(field -> field.answers().filter(Answers::hasBudget).isPresent())
                    .forEach(field -> budgets.put(list.key(), field));
        });
        this.hasEditorsOnlyFields =
                fields.values().stream().flatMap(own -> own.values().stream()).anyMatch(Field::isEditorsOnly);
        this.hasRowRules = !stages.isEmpty()
                || lists.values().stream().anyMatch(list -> !list.rules().equals(RowRules.NONE));
        this.references = fields.entrySet().stream()
                .flatMap(own -> own.getValue().values().stream().map(field -> new Reference(own.getKey(), field)))
                .filter(reference -> reference.field().type().target().isPresent()
                        && !reference.field().isEditorsOnly())
                .toList();
        fields.values().stream()
                .flatMap(own -> own.values().stream())
                .filter(field -> field.answers().isPresent() && stages.isEmpty())
                .findAny()
                .ifPresent(field -> {
                    throw new IllegalArgumentException("Answers are shown in the last stage of a round: " + field);
                });
    }

    public static FormDefinition of(Section... sections) {
        return of(List.of(sections));
    }

    public static FormDefinition of(List<Section> sections) {
        return new FormDefinition(sections, List.of());
    }

    /** A form that goes through these stages, in their order. */
    public static FormDefinition of(List<Stage> stages, Section... sections) {
        return new FormDefinition(List.of(sections), stages);
    }

    /** Refuses pictures in hidden fields, as every reader of a page sees its attachments. */
    private static void requireNothingHiddenOnPage(boolean isHidden, List<Field> some) {
        some.stream()
                .filter(field -> field.type().isOnPage() && (isHidden || field.isEditorsOnly()))
                .findAny()
                .ifPresent(field -> {
                    throw new IllegalArgumentException("Whoever may view the page sees its attachments: " + field);
                });
    }

    private void addFields(String list, List<Field> some) {
        Map<String, Field> own = fields.computeIfAbsent(list, key -> new LinkedHashMap<>());
        some.forEach(field -> own.putIfAbsent(field.key(), field));
    }

    private static Map<String, Field> ofForm(List<Section> sections, List<Stage> stages) {
        Map<String, Field> own = new LinkedHashMap<>();
        if (!stages.isEmpty()) {
            own.put(Stage.FIELD, stageField(stages));
        }
        boolean isAnonymous = sections.stream()
                .flatMap(part -> part.lists().stream())
                .anyMatch(list -> list.rules().has(RowRule.ANONYMOUS));
        if (isAnonymous) {
            own.put(Row.WITHOUT_NAMES, Field.yesNo(Row.WITHOUT_NAMES));
        }
        return own;
    }

    private static Field stageField(List<Stage> stages) {
        return Field.choice(Stage.FIELD, stages.stream().map(Stage::key).toList())
                .withLabelKeyPattern("innovation.form.stage.%s");
    }

    private static Map<String, Field> builtIns(RowList list) {
        Map<String, Field> own = new LinkedHashMap<>();
        own.put(Row.REMOVED, Field.yesNo(Row.REMOVED));
        if (list.rules().has(RowRule.SHARED_BY_AUTHOR)) {
            own.put(Row.SHARED, Field.yesNo(Row.SHARED));
        }
        if (list.rules().has(RowRule.MERGEABLE)) {
            own.put(Row.MERGED_INTO, Field.rowReference(Row.MERGED_INTO, list.key()));
        }
        return own;
    }

    public List<Section> sections() {
        return sections;
    }

    /** In their order; empty for a form that has no rounds. */
    public List<Stage> stages() {
        return stages;
    }

    /** The fields that point to rows and that every reader may read. */
    public List<Reference> references() {
        return references;
    }

    /** Whether some users see less of the form than others, or may not write all of it. */
    public boolean hasRowRules() {
        return hasRowRules;
    }

    boolean hasEditorsOnlyFields() {
        return hasEditorsOnlyFields;
    }

    /**
     * @param list empty for a field of the form itself, else the key of the row's list
     * @param key the key of a field, also with a person as it is stored
     */
    Optional<Field> field(String list, String key) {
        return Optional.ofNullable(fields.getOrDefault(list, Map.of()).get(AnswerKey.fieldOf(key)));
    }

    /** A field that every row has, or every form with stages. */
    Optional<Field> builtIn(String list, String key) {
        return Optional.ofNullable(builtIns.getOrDefault(list, Map.of()).get(key));
    }

    Optional<RowList> list(String key) {
        return Optional.ofNullable(lists.get(key));
    }

    /** Per-person fields with a budget, by list. */
    Map<String, Field> budgets() {
        return budgets;
    }

    /** The rules of a list; {@link RowRules#NONE} for the form's own fields. */
    RowRules rules(String list) {
        return list(list).map(RowList::rules).orElse(RowRules.NONE);
    }

    /** Keys of the lists that have a field with this key; the empty string stands for the form itself. */
    List<String> listsWithField(String key) {
        List<String> found = new ArrayList<>();
        fields.forEach((list, own) -> {
            if (own.containsKey(key)) {
                found.add(list);
            }
        });
        return found;
    }

    /**
     * Whether the value goes along when the form is copied to another network: not where it is of a person, confidential,
     * set by a leader for the round, or points to a row of the network.
     */
    boolean isCopied(FieldChange value) {
        boolean isOfPerson =
                AnswerKey.isAnswer(value.field()) || rules(value.list()).has(RowRule.AUTHOR_ONLY);
        boolean isOfRound = value.list().isEmpty()
                && (value.field().equals(Stage.FIELD) || value.field().equals(Row.WITHOUT_NAMES));
        boolean isOwn = field(value.list(), value.field())
                .filter(field -> field.isEditorsOnly() || field.type().target().isPresent())
                .isPresent();
        return !isOfPerson && !isOfRound && !Anonymity.isInternal(value) && !isOwn;
    }

    boolean hasBuiltIn(String key) {
        return builtIns.values().stream().anyMatch(own -> own.containsKey(key));
    }
}
