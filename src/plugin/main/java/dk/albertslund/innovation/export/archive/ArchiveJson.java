package dk.albertslund.innovation.export.archive;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.WikiUser;
import dk.albertslund.innovation.phase.PhaseMove;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The network for programs, as {@code data.json}; the names in it never change. */
public final class ArchiveJson {
    /** Raised when what is there changes its meaning; what is added does not change it. */
    static final int VERSION = 1;

    static final String FORMAT = "innovation-network";

    private ArchiveJson() {}

    public static String of(NetworkArchive archive, UserDirectory users) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("format", FORMAT);
        json.put("version", VERSION);
        json.put("created", archive.created());
        json.put("spaceKey", archive.summary().spaceKey());
        json.put("title", archive.summary().profile().title());
        json.put("phase", archive.summary().position().phase().key());
        json.put("turn", archive.summary().position().turn());
        json.put("counts", counts(archive));
        json.put(
                "people",
                archive.users(users::findByName, users::findByKey).stream()
                        .map(ArchiveJson::person)
                        .toList());
        json.put(
                "moves", archive.history().all().stream().map(ArchiveJson::move).toList());
        json.put("sheets", archive.forms().stream().map(ArchiveJson::sheet).toList());
        return JsonText.of(json);
    }

    /** To check against after the file has been on its way. */
    private static Map<String, Object> counts(NetworkArchive archive) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("sheets", archive.forms().size());
        json.put("rows", archive.rows());
        json.put("fields", archive.fields().count());
        json.put("pictures", archive.pictures().size());
        return json;
    }

    private static Map<String, Object> person(WikiUser user) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("userName", user.name());
        json.put("userKey", user.key());
        json.put("fullName", user.fullName());
        return json;
    }

    private static Map<String, Object> move(PhaseMove move) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", move.from().phase().key());
        json.put("fromTurn", move.from().turn());
        json.put("to", move.to().phase().key());
        json.put("toTurn", move.to().turn());
        json.put("day", move.details().day());
        move.details().step().ifPresent(step -> json.put("step", step.key()));
        move.details().decidedBy().ifPresent(decider -> json.put("decidedBy", decider.key()));
        move.details().gate().ifPresent(answer -> json.put("gate", answer.key()));
        json.put("reason", move.reason());
        json.put("unmet", move.unmet());
        json.put("author", move.author());
        json.put("recorded", move.moved());
        json.put("isStop", move.isStop());
        json.put("isUndo", move.isUndo());
        return json;
    }

    private static Map<String, Object> sheet(ArchivedForm form) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", form.sheet().kind());
        json.put("turn", form.sheet().turn());
        json.put("instance", form.sheet().instance());
        putRound(form.round(), json);
        json.put("fields", fields(form.ownFields()));
        json.put("lists", lists(form));
        return json;
    }

    private static Map<String, List<Map<String, Object>>> lists(ArchivedForm form) {
        return form.lists()
                .collect(Collectors.toMap(
                        ArchivedList::key,
                        list -> list.rows().stream().map(ArchiveJson::row).toList(),
                        (first, same) -> first,
                        LinkedHashMap::new));
    }

    private static Map<String, Object> row(ArchivedRow row) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", row.id());
        putRound(row.round(), json);
        json.put("fields", fields(row.fields().stream()));
        return json;
    }

    private static void putRound(Map<String, String> round, Map<String, Object> json) {
        if (!round.isEmpty()) {
            json.put("round", round);
        }
    }

    /** A picture by its place in the archive, with its alternative text. */
    private static Map<String, Object> fields(Stream<ArchivedField> fields) {
        Map<String, Object> json = new LinkedHashMap<>();
        fields.forEach(field -> json.put(
                field.key(),
                field.picture().isPresent()
                        ? (field.picturePath() + " " + field.alternative()).strip()
                        : field.value()));
        return json;
    }
}
