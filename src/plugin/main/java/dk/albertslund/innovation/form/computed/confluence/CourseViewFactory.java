package dk.albertslund.innovation.form.computed.confluence;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.computed.Course;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Creates the view of a course. */
public final class CourseViewFactory {
    private static final int WIDTH = 100;
    private static final int HEIGHT = 24;
    private static final String NOT_MEASURED = "\u2013";

    private CourseViewFactory() {}

    /**
     * @param label gives the label of a field
     * @param format gives a day in the reader's language
     */
    public static CourseView of(Course course, Function<Field, String> label, UnaryOperator<String> format) {
        if (!course.isShown()) {
            return CourseView.NONE;
        }
        return new CourseView(
                course.days().stream().map(format).toList(),
                course.values().entrySet().stream()
                        .map(line -> new CourseLineView(
                                label.apply(line.getKey()),
                                line.getValue().stream()
                                        .map(value -> value.map(String::valueOf).orElse(NOT_MEASURED))
                                        .toList(),
                                points(course.days(), line.getValue())))
                        .toList());
    }

    /** Days stand as far apart as they are in time; the highest value touches the upper edge. */
    private static String points(List<String> days, List<Optional<Integer>> values) {
        LocalDate first = LocalDate.parse(days.get(0));
        long span = ChronoUnit.DAYS.between(first, LocalDate.parse(days.get(days.size() - 1)));
        int highest = values.stream()
                .flatMap(Optional::stream)
                .mapToInt(Integer::intValue)
                .max()
                .orElse(1);
        return IntStream.range(0, days.size())
                .filter(index -> values.get(index).isPresent())
                .mapToObj(index -> {
                    long x = ChronoUnit.DAYS.between(first, LocalDate.parse(days.get(index))) * WIDTH / span;
                    int y = HEIGHT - values.get(index).orElseThrow() * HEIGHT / Math.max(1, highest);
                    return x + "," + y;
                })
                .collect(Collectors.joining(" "));
    }
}
