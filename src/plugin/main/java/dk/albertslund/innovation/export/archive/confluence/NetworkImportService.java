package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.Transactions;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.ValidationException;
import dk.albertslund.innovation.export.archive.ArchiveContent;
import dk.albertslund.innovation.export.archive.ArchiveContentReader;
import dk.albertslund.innovation.export.archive.ArchiveZip;
import dk.albertslund.innovation.network.Network;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveService;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a network in from its zip, in one transaction: all of it, or nothing. */
@Component
public final class NetworkImportService {

    private final ImportTarget targets;
    private final ImportedFormService forms;
    private final PhaseMoveService moves;
    private final UserDirectory users;
    private final ImportSurroundings surroundings;

    public NetworkImportService(
            ImportTarget targets,
            ImportedFormService forms,
            PhaseMoveService moves,
            UserDirectory users,
            ImportSurroundings surroundings) {
        this.targets = targets;
        this.forms = forms;
        this.moves = moves;
        this.users = users;
        this.surroundings = surroundings;
    }

    /** What the service needs of the app around it. */
    @Component
    public record ImportSurroundings(Transactions transactions, Messages messages, Clock clock) {}

    /**
     * The caller has checked that the user administers the space.
     *
     * @param author user key of whoever takes it in
     * @throws ValidationException when the file is not as it should be, or somebody wrote in the network; nothing is written then
     */
    ImportReceipt take(String spaceKey, byte[] zip, String author) {
        ArchiveContent content = ArchiveContentReader.of(ArchiveZip.data(zip));
        return surroundings.transactions().execute(() -> {
            ImportedPeople people = new ImportedPeople(content.people(), users);
            Network network = targets.network(spaceKey, content, people, author);
            moves.restore(network, moves(content, people, author));
            return receipt(forms.write(network, content, people, author), people);
        });
    }

    /** A move of somebody whom this wiki does not know is recorded as the importer's. */
    private List<PhaseMove> moves(ArchiveContent content, ImportedPeople people, String author) {
        Instant now = surroundings.clock().instant();
        return content.moves().stream()
                .map(move -> new PhaseMove(
                        move.from(),
                        move.to(),
                        move.details(),
                        move.unmet(),
                        people.keyHere(move.author()).orElse(author),
                        move.moved().isAfter(now) ? now : move.moved(),
                        move.isUndo()))
                .toList();
    }

    private ImportReceipt receipt(ImportCount count, ImportedPeople people) {
        Messages messages = surroundings.messages();
        List<String> missing = List.copyOf(people.missing());
        List<String> leftOut = count.leftOut();
        List<String> notes = new ArrayList<>();
        if (!missing.isEmpty()) {
            notes.add(messages.text("innovation.import.missing", String.join(", ", missing)));
        }
        if (count.pictures() > 0) {
            notes.add(messages.text("innovation.import.pictures", count.pictures()));
        }
        if (!leftOut.isEmpty()) {
            notes.add(messages.text("innovation.import.leftOut", String.join(", ", leftOut)));
        }
        return new ImportReceipt(
                count.sheets(),
                count.rows(),
                count.fields(),
                count.pictures(),
                missing,
                leftOut,
                messages.text("innovation.import.done", count.sheets(), count.rows(), count.fields()),
                notes);
    }
}
