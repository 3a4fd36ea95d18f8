package dk.albertslund.innovation.overview.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.overview.NetworkChoice;
import dk.albertslund.innovation.overview.OverviewFigures;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Creates the four numbers. */
@Component
public final class OverviewFigureFactory {
    private static final String TEXT = "innovation.overview.figure.";

    private final Messages messages;
    private final DateFormatter dates;
    private final OverviewAge age;

    public OverviewFigureFactory(Messages messages, DateFormatter dates, OverviewAge age) {
        this.messages = messages;
        this.dates = dates;
        this.age = age;
    }

    /**
     * @param changes of each number against an earlier day, by the key of its choice
     * @param isLinked whether each number leads to the networks behind it
     */
    List<OverviewFigureView> figures(
            OverviewFigures figures, Map<String, String> changes, OverviewAddress address, boolean isLinked) {
        return figures(figures, address, isLinked).stream()
                .map(figure -> figure.changed(changes.getOrDefault(figure.key(), "")))
                .toList();
    }

    private List<OverviewFigureView> figures(OverviewFigures figures, OverviewAddress address, boolean isLinked) {
        return List.of(
                figure(NetworkChoice.ACTIVE, number(figures.active()), types(figures), "")
                        .leadingTo(address, isLinked, figures.active()),
                figure(NetworkChoice.ATTENTION, number(figures.attention()), attentionNote(figures), "")
                        .leadingTo(address, isLinked, figures.attention()),
                figure(NetworkChoice.CITIZENS, outOf(figures), messages.text(TEXT + "citizens.note"), "")
                        .leadingTo(address, isLinked, figures.citizens()),
                figure(
                                NetworkChoice.PRACTICE,
                                number(figures.changed()),
                                practiceNote(figures),
                                age.of(figures.countedOn()))
                        .leadingTo(address, isLinked, figures.counted()));
    }

    /** A number before it is known where it leads. */
    private record Figure(OverviewFigureFactory factory, OverviewFigureView view) {
        OverviewFigureView leadingTo(OverviewAddress address, boolean isLinked, int networks) {
            return isLinked && networks > 0
                    ? new OverviewFigureView(
                            view.key(),
                            view.title(),
                            view.number(),
                            view.note(),
                            view.change(),
                            view.age(),
                            address.with("show", view.key()),
                            factory.messages.text(TEXT + "link", networks))
                    : view;
        }
    }

    private Figure figure(NetworkChoice choice, String number, String note, String old) {
        String title = messages.text(TEXT + choice.key());
        return new Figure(this, new OverviewFigureView(choice.key(), title, number, note, "", old, "", ""));
    }

    private String outOf(OverviewFigures figures) {
        return messages.text(TEXT + "of", figures.citizens(), figures.all());
    }

    private static String number(int number) {
        return String.valueOf(number);
    }

    private String types(OverviewFigures figures) {
        return figures.activeByType().entrySet().stream()
                .map(type -> type.getValue() + " "
                        + messages.text("innovation.network.type." + type.getKey() + ".name")
                                .toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" \u00b7 "));
    }

    private String attentionNote(OverviewFigures figures) {
        return messages.text(TEXT + "attention.note", figures.active());
    }

    private String practiceNote(OverviewFigures figures) {
        if (figures.counted() == 0) {
            return messages.text(TEXT + "practice.none");
        }
        return figures.countedOn()
                .map(day -> messages.text(TEXT + "practice.counted", figures.counted(), dates.day(day)))
                .orElseGet(() -> messages.text(TEXT + "practice.undated", figures.counted()));
    }
}
