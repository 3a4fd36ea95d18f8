package dk.albertslund.innovation.involvement;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who or what a row of the design speaks of. Tools and approaches are no people: the same grid plans both. */
public enum RowKind {
    CITIZENS("citizens"),
    PROFESSIONS("professions"),
    OUTSIDE_WORLD("outsideWorld"),
    REFERENCE_LEADER("referenceLeader"),
    CORE_GROUP("coreGroup"),
    TOOLS_APPROACHES("toolsApproaches"),
    OTHER("other");

    private static final Map<String, RowKind> BY_KEY =
            Arrays.stream(values()).collect(Collectors.toMap(RowKind::key, Function.identity()));

    private final String key;

    RowKind(String key) {
        this.key = key;
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

    /** The id of the row that each design begins with; always the same, so that it cannot be made twice. */
    public String starterRow() {
        return UUID.nameUUIDFromBytes(("involvementDesign/" + key).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
