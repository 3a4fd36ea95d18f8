package dk.albertslund.innovation.export.archive;

import dk.albertslund.innovation.common.WikiUser;
import dk.albertslund.innovation.form.type.Picture;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.PhaseHistory;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A network as its reader may see it. */
public record NetworkArchive(Summary summary, PhaseHistory history, Instant created, List<ArchivedForm> forms) {
    public NetworkArchive {
        forms = List.copyOf(forms);
    }

    /** The pictures by their place in the archive. */
    public Map<String, Picture> pictures() {
        return fields().filter(field -> field.picture().isPresent())
                .collect(Collectors.toMap(
                        ArchivedField::picturePath,
                        field -> field.picture().orElseThrow(),
                        (first, same) -> first,
                        TreeMap::new));
    }

    /** The users in the forms and in the moves that the wiki still has, by user name. */
    List<WikiUser> users(Function<String, Optional<WikiUser>> byName, Function<String, Optional<WikiUser>> byKey) {
        Stream<WikiUser> ofForms = fields().flatMap(field -> field.users().stream())
                .distinct()
                .flatMap(name -> byName.apply(name).stream());
        Stream<WikiUser> ofMoves =
                history.all().stream().map(move -> move.author()).distinct().flatMap(key -> byKey.apply(key).stream());
        return Stream.concat(ofForms, ofMoves)
                .collect(Collectors.toMap(WikiUser::name, user -> user, (first, same) -> first, TreeMap::new))
                .values()
                .stream()
                .toList();
    }

    Stream<ArchivedField> fields() {
        return forms.stream().flatMap(ArchivedForm::allFields);
    }

    long rows() {
        return forms.stream()
                .flatMap(ArchivedForm::lists)
                .mapToLong(list -> list.rows().size())
                .sum();
    }
}
