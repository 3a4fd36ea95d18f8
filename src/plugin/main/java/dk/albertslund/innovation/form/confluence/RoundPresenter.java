package dk.albertslund.innovation.form.confluence;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.FormKind;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.RowRule;
import dk.albertslund.innovation.form.RowRules;
import dk.albertslund.innovation.form.Stage;
import dk.albertslund.innovation.form.VisibleSheet;
import dk.albertslund.innovation.form.sheet.FieldChange;
import dk.albertslund.innovation.form.sheet.Row;
import java.util.List;

/** Describes a form's round, the rules of its lists and the answers of its people, for one reader. */
record RoundPresenter(
        FormKind kind,
        VisibleSheet sheet,
        Stage stage,
        FormRenderContext context,
        AnswerFormatter answers,
        UserDirectory users) {
    private static final String PREFIX = "innovation.form.round.";

    RoundView round(FormMessages messages, FieldViewFactory fields) {
        List<Stage> stages = kind.definition().stages();
        List<StepView> steps = stages.stream()
                .map(step -> new StepView(
                        step.key(),
                        messages.text("innovation.form.stage." + step.key()),
                        step == stage,
                        stage.hasReached(step) && step != stage))
                .toList();
        int revision = sheet.state()
                .sheet()
                .cell(Stage.FIELD)
                .map(FieldChange::revision)
                .orElse(0);
        return new RoundView(
                steps, context.isLeader(), revision, settings(fields), steps.isEmpty() ? "" : note(messages));
    }

    private List<FieldView> settings(FieldViewFactory fields) {
        boolean isAnonymityChosen = context.isEditable() && context.isLeader() && hasAnonymousList();
        return isAnonymityChosen
                ? fields.views(
                        List.of(Field.yesNo(Row.WITHOUT_NAMES)), sheet.state().sheet())
                : List.of();
    }

    private boolean hasAnonymousList() {
        return kind.sections().stream()
                .flatMap(section -> section.lists().stream())
                .anyMatch(list -> list.rules().has(RowRule.ANONYMOUS));
    }

    /** Whether new rows of the list are stored without their author. */
    boolean isAnonymous(RowList list) {
        return list.rules().has(RowRule.ANONYMOUS) && sheet.state().sheet().isTicked(Row.WITHOUT_NAMES);
    }

    /** By the strictest list of the form. */
    private String note(FormMessages messages) {
        if (stage == Stage.CLOSED) {
            return messages.text(PREFIX + "closed");
        }
        List<RowRules> hidden = kind.sections().stream()
                .flatMap(section -> section.lists().stream())
                .map(RowList::rules)
                .filter(this::isHidden)
                .toList();
        if (hidden.isEmpty()) {
            return messages.text(PREFIX + (stage == Stage.VOTING ? "voting" : "open"));
        }
        if (hasAnonymousList() && sheet.state().sheet().isTicked(Row.WITHOUT_NAMES)) {
            return messages.text(PREFIX + "anonymous");
        }
        boolean isShareable = hidden.stream().anyMatch(rules -> rules.has(RowRule.SHARED_BY_AUTHOR));
        return messages.text(PREFIX + (isShareable ? "own.shareable" : "own"));
    }

    private boolean isHidden(RowRules rules) {
        return rules.hiddenUntil().filter(until -> !stage.hasReached(until)).isPresent();
    }

    /** Whether the reader may change the fields of the row that all share. */
    boolean isEditable(RowList list, Row row) {
        return isOpen(list)
                && (!list.rules().has(RowRule.AUTHOR_ONLY)
                        || row.cells().isEmpty()
                        || row.author().filter(context.userKey()::equals).isPresent());
    }

    /** Whether the list takes rows and changes in this stage. */
    boolean isOpen(RowList list) {
        boolean isLocked = list.rules().lockedFrom().filter(stage::hasReached).isPresent();
        return stage != Stage.CLOSED && !isLocked;
    }

    /** Whether the reader may answer now. */
    boolean isAnswerable() {
        return stage.isAnswered(kind);
    }

    boolean isShareable(RowList list, Row row) {
        return list.rules().has(RowRule.SHARED_BY_AUTHOR) && isHidden(list.rules()) && isEditable(list, row);
    }

    /** Whether the reader may remove the row. */
    boolean isRemovable(RowList list, Row row) {
        return isEditable(list, row) || (context.isLeader() && list.rules().has(RowRule.AUTHOR_ONLY));
    }

    /** Name of who wrote the row; empty where all write in all rows. */
    String author(RowList list, Row row, FormMessages messages) {
        if (!list.rules().has(RowRule.AUTHOR_ONLY)) {
            return "";
        }
        return row.author()
                .map(key -> key.equals(Row.ANONYMOUS) ? messages.text(PREFIX + "someone") : users.fullName(key))
                .orElse("");
    }

    /** How many rows are hidden, in words; empty when none are or it is not told. */
    String hidden(RowList list, FormMessages messages) {
        int hidden = sheet.hidden(list.key());
        return hidden == 0 ? "" : messages.text(PREFIX + "hidden", hidden);
    }

    /** What the reader has left to give in the list, in words; empty for a list without a budget. */
    String budget(RowList list) {
        return answers.left(kind, list, sheet.state()).orElse("");
    }

    /** Whether one of the form's own fields may be written in this stage. */
    boolean isOpen(Field field) {
        return field.lockedFrom().filter(stage::hasReached).isEmpty();
    }

    /** Everybody's answers to a field of the row, in words; empty when the reader may not see them yet. */
    String answers(Row row, Field field) {
        return sheet.answers(row.id(), field.key())
                .map(summary -> answers.format(kind, field, summary))
                .orElse("");
    }
}
