package dk.albertslund.innovation.involvement;

import dk.albertslund.innovation.stakeholder.StakeholderKind;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Kind of a row in the design: a group of people, or tools and approaches. */
public enum RowKind {
    CITIZENS("citizens", StakeholderKind.CITIZEN),
    PROFESSIONS("professions", StakeholderKind.PROFESSION),
    OUTSIDE_WORLD("outsideWorld", StakeholderKind.OUTSIDE_WORLD),
    REFERENCE_LEADER("referenceLeader", StakeholderKind.REFERENCE_LEADER),
    CORE_GROUP("coreGroup", StakeholderKind.CORE_GROUP),
    TOOLS_APPROACHES("toolsApproaches", StakeholderKind.OTHER),
    OTHER("other", StakeholderKind.OTHER);

    /** Kinds of stakeholders that the design groups as the outside world. */
    private static final List<String> OUTSIDE = Stream.of(
                    StakeholderKind.COMPANY, StakeholderKind.ASSOCIATION, StakeholderKind.OTHER_PUBLIC)
            .map(StakeholderKind::key)
            .toList();

    private static final Map<String, RowKind> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(RowKind::key, Function.identity()));

    private final String key;
    private final StakeholderKind stakeholder;

    RowKind(String key, StakeholderKind stakeholder) {
        this.key = key;
        this.stakeholder = stakeholder;
    }

    /** Stored in the database; never changes. */
    public String key() {
        return key;
    }

    public static Optional<RowKind> withKey(String key) {
        return Optional.ofNullable(BY_KEY.get(key));
    }

    public static List<String> keys() {
        return Arrays.stream(values()).map(RowKind::key).toList();
    }

    public boolean isPeople() {
        return this != TOOLS_APPROACHES;
    }

    /** Key of the corresponding kind of stakeholder. */
    String stakeholder() {
        return stakeholder.key();
    }

    /** {@link #OTHER} for an unknown or missing kind. */
    public static RowKind ofStakeholder(String stakeholderKind) {
        if (OUTSIDE.contains(stakeholderKind)) {
            return OUTSIDE_WORLD;
        }
        return Arrays.stream(values())
                .filter(RowKind::isPeople)
                .filter(kind -> kind.stakeholder().equals(stakeholderKind))
                .findFirst()
                .orElse(OTHER);
    }

    /** Id of the default row; constant, so that it cannot be created twice. */
    public String defaultRowId() {
        return UUID.nameUUIDFromBytes(("involvementDesign/" + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
