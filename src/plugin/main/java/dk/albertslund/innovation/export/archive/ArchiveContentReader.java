package dk.albertslund.innovation.export.archive;

import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.export.archive.ArchiveContent.Person;
import dk.albertslund.innovation.export.archive.ArchiveContent.RowContent;
import dk.albertslund.innovation.export.archive.ArchiveContent.SheetContent;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads {@code data.json}; refuses another format or version, and what is not shaped as {@link ArchiveJson} writes it. */
public final class ArchiveContentReader {
    private static final int MOST_SHEETS = 2000;

    private ArchiveContentReader() {}

    /** @throws ValidationException when it is of another version, of the wrong shape, or does not have what it counts */
    public static ArchiveContent of(byte[] data) {
        try {
            JsonMembers json = JsonMembers.of(JsonReader.of(text(data)));
            if (!json.text("format").equals(ArchiveJson.FORMAT)) {
                throw ArchiveZip.problem("innovation.import.problem.other");
            }
            if (json.number("version") != ArchiveJson.VERSION) {
                throw ArchiveZip.problem("innovation.import.problem.version", json.number("version"));
            }
            ArchiveContent content = content(json);
            requireCounts(json.object("counts"), content.sheets());
            return content;
        } catch (IllegalArgumentException | CharacterCodingException e) {
            throw ArchiveZip.problem("innovation.import.problem.shape");
        }
    }

    private static String text(byte[] data) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(data)).toString();
    }

    private static ArchiveContent content(JsonMembers json) {
        Map<String, Person> people = new HashMap<>();
        json.objects("people")
                .forEach(person -> people.put(
                        person.text("userKey"), new Person(person.text("userName"), person.text("fullName"))));
        PhasePosition position = position(json, "phase", "turn");
        List<SheetContent> sheets =
                json.objects("sheets").stream().map(ArchiveContentReader::sheet).toList();
        requireDistinct(sheets, position);
        return new ArchiveContent(
                json.text("title"), position, people, ArchivedMoveReader.of(json.objects("moves"), position), sheets);
    }

    static PhasePosition position(JsonMembers json, String phase, String turn) {
        return new PhasePosition(
                Phase.withKey(json.text(phase)).orElseThrow(IllegalArgumentException::new), json.number(turn));
    }

    private static void requireDistinct(List<SheetContent> sheets, PhasePosition position) {
        Set<List<Object>> places = new HashSet<>();
        for (SheetContent sheet : sheets) {
            boolean isNew = places.add(List.of(sheet.kind(), sheet.turn(), sheet.instance()));
            if (!isNew || sheet.turn() < 1 || sheet.turn() > position.turn() || places.size() > MOST_SHEETS) {
                throw new IllegalArgumentException("A sheet that cannot be: " + sheet.kind());
            }
        }
    }

    private static SheetContent sheet(JsonMembers json) {
        Set<String> ids = new HashSet<>();
        Map<String, List<RowContent>> lists = new LinkedHashMap<>();
        JsonMembers members = json.object("lists");
        for (String list : members.keys()) {
            List<RowContent> rows = members.objects(list).stream()
                    .map(row -> row(row.text("id"), row))
                    .toList();
            if (!rows.stream().allMatch(row -> ids.add(row.id()))) {
                throw new IllegalArgumentException("Two rows of one id");
            }
            lists.put(list, rows);
        }
        return new SheetContent(
                json.text("kind"), json.number("turn"), json.text("instance"), row(Row.SHEET, json), lists);
    }

    private static RowContent row(String id, JsonMembers json) {
        Map<String, String> round = json.has("round") ? json.object("round").texts() : Map.of();
        return new RowContent(id, round, json.object("fields").texts());
    }

    /** A file that somebody has shortened is noticed. */
    private static void requireCounts(JsonMembers counts, List<SheetContent> sheets) {
        List<RowContent> rows = sheets.stream()
                .flatMap(sheet -> sheet.lists().values().stream())
                .flatMap(List::stream)
                .toList();
        int fields =
                sheets.stream().mapToInt(sheet -> sheet.own().fields().size()).sum()
                        + rows.stream().mapToInt(row -> row.fields().size()).sum();
        boolean isWhole = counts.number("sheets") == sheets.size()
                && counts.number("rows") == rows.size()
                && counts.number("fields") == fields;
        if (!isWhole) {
            throw ArchiveZip.problem("innovation.import.problem.counts");
        }
    }
}
