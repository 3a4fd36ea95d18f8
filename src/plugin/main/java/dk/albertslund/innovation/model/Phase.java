package dk.albertslund.innovation.model;

import static dk.albertslund.innovation.model.CondensedStage.CONCRETISING;
import static dk.albertslund.innovation.model.CondensedStage.FOCUSING;
import static dk.albertslund.innovation.model.CondensedStage.IMPLEMENTING;
import static dk.albertslund.innovation.model.CondensedStage.UNCOVERING;
import static dk.albertslund.innovation.model.Direction.CLOSING;
import static dk.albertslund.innovation.model.Direction.OPENING;
import static dk.albertslund.innovation.model.InvolvementMode.CO_DESIGN;
import static dk.albertslund.innovation.model.InvolvementMode.CO_IMPLEMENTATION;
import static dk.albertslund.innovation.model.InvolvementMode.CO_INITIATION;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The phases of KL's innovation model, 0 to 5 and the continuation, in order. The keys are stored in pages and tables
 * and never change; the names are texts.
 */
public enum Phase {
    FOCUS(CLOSING, FOCUSING, CO_INITIATION),
    DISCOVERY(OPENING, UNCOVERING, CO_INITIATION, CO_DESIGN),
    THEMING(CLOSING, UNCOVERING, CO_DESIGN),
    IDEATION(OPENING, UNCOVERING, CO_DESIGN),
    PRIORITISATION(CLOSING, CONCRETISING, CO_DESIGN),
    PROTOTYPE(OPENING, CONCRETISING, CO_DESIGN, CO_IMPLEMENTATION),
    CONTINUATION(CLOSING, IMPLEMENTING, CO_IMPLEMENTATION);

    private static final Map<String, Phase> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(Phase::key, Function.identity()));

    private final Direction direction;
    private final CondensedStage stage;
    private final List<InvolvementMode> involvement;

    Phase(Direction direction, CondensedStage stage, InvolvementMode... involvement) {
        this.direction = direction;
        this.stage = stage;
        this.involvement = List.of(involvement);
    }

    public String key() {
        return name().toLowerCase(Locale.ENGLISH);
    }

    public static Optional<Phase> withKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(Phase::key).toList();
    }

    /** KL's number, 0 to 5; empty for the continuation. */
    public Optional<Integer> number() {
        return this == CONTINUATION ? Optional.empty() : Optional.of(ordinal());
    }

    public Direction direction() {
        return direction;
    }

    public CondensedStage stage() {
        return stage;
    }

    /** Prioritisation of ideas is the turning point from preject to project. */
    public ProjectStage project() {
        if (this == PRIORITISATION) {
            return ProjectStage.TURNING_POINT;
        }
        return isBefore(PRIORITISATION) ? ProjectStage.PREJECT : ProjectStage.PROJECT;
    }

    /** The modes of involvement that fit citizens in this phase, the earliest first. */
    public List<InvolvementMode> involvement() {
        return involvement;
    }

    public boolean isBefore(Phase other) {
        return ordinal() < other.ordinal();
    }

    /** Whether a move to the other phase skips at least one phase. */
    public boolean skipsTo(Phase other) {
        return other.ordinal() > ordinal() + 1;
    }
}
