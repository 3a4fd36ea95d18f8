package dk.albertslund.innovation.session.live.confluence;

import dk.albertslund.innovation.common.BidiIsolation;
import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.session.live.Seat;
import dk.albertslund.innovation.session.live.SeatService;
import dk.albertslund.innovation.session.live.Seating;
import dk.albertslund.innovation.session.live.SessionStage;
import dk.albertslund.innovation.session.live.TableWriter;
import dk.albertslund.innovation.session.live.confluence.seat.SeatTableView;
import dk.albertslund.innovation.session.live.confluence.seat.SeatView;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Creates what a participant is told of the own table, with two statements, and none before there are tables. */
@Component
public final class SeatViewFactory {
    private static final String TEXT = "innovation.live.seat.";

    private final SeatService seats;
    private final UserDirectory users;
    private final Messages messages;

    public SeatViewFactory(SeatService seats, UserDirectory users, Messages messages) {
        this.seats = seats;
        this.users = users;
        this.messages = messages;
    }

    SeatView of(RunContext context) {
        Seating seating = context.run().seating();
        if (context.userKey().isEmpty() || !seating.hasTables() || context.isOver()) {
            return SeatView.NONE;
        }
        Optional<Seat> seat = seats.find(context.run(), context.userKey());
        int table = seat.filter(Seat::isSeated).map(Seat::table).orElse(0);
        boolean isWorking = table > 0 && context.run().place().stage().equals(Optional.of(SessionStage.TABLE));
        Optional<TableWriter> writer =
                isWorking ? SeatService.writing(seats.writers(context.run()), table) : Optional.empty();
        return new SeatView(
                table == 0 ? "" : messages.text(TEXT + "own", table),
                tables(seating.tables(), table),
                isWorking ? words(writer, context.userKey(), table) : "",
                writer.map(TableWriter::id).orElse(0),
                writer.filter(found -> found.userKey().equals(context.userKey()))
                        .isPresent(),
                isWorking && context.mayDrive(),
                seat.filter(found -> !found.isHere()).isPresent(),
                true);
    }

    private List<SeatTableView> tables(int number, int own) {
        return IntStream.rangeClosed(1, number)
                .mapToObj(table -> new SeatTableView(table, messages.text(TEXT + "table", table), table == own))
                .toList();
    }

    private String words(Optional<TableWriter> writer, String userKey, int table) {
        if (writer.isEmpty()) {
            return messages.text(TEXT + "nobody", table);
        }
        String author = writer.get().userKey();
        return author.equals(userKey)
                ? messages.text(TEXT + "you", table)
                : messages.text(TEXT + "other", BidiIsolation.isolate(users.fullName(author)), table);
    }
}
