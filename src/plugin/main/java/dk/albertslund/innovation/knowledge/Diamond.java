package dk.albertslund.innovation.knowledge;

import dk.albertslund.innovation.form.sheet.Row;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The scores of one day as they are drawn: each corner stands as far from the middle as its score says.
 *
 * @param day ISO 8601
 * @param scores in the order of {@link DiamondScores#CORNERS}; empty where nothing is written
 */
public record Diamond(String day, List<Optional<Integer>> scores) {
    /** How far from the middle the highest score stands. */
    public static final int RADIUS = 100;

    private static final int STEP = RADIUS / DiamondScores.SCALE;
    private static final List<Integer> RIGHTWARDS = List.of(0, 1, 0, -1);
    private static final List<Integer> DOWNWARDS = List.of(-1, 0, 1, 0);

    public Diamond {
        scores = List.copyOf(scores);
    }

    static Diamond of(Row row) {
        return new Diamond(
                row.value(DiamondScores.TAKEN_ON),
                DiamondScores.CORNERS.stream()
                        .map(corner -> Optional.of(row.value(corner))
                                .filter(value -> !value.isEmpty())
                                .map(Integer::valueOf))
                        .toList());
    }

    /** The diamond of one score in all corners. */
    public static Diamond ring(int score) {
        return new Diamond(
                "",
                DiamondScores.CORNERS.stream().map(corner -> Optional.of(score)).toList());
    }

    boolean isScored() {
        return scores.stream().anyMatch(Optional::isPresent);
    }

    /** The written corners as SVG takes them, from the top and clockwise, with the middle at 0. */
    public String points() {
        return IntStream.range(0, scores.size())
                .filter(corner -> scores.get(corner).isPresent())
                .mapToObj(corner -> x(corner) + "," + y(corner))
                .collect(Collectors.joining(" "));
    }

    /** 0 for a corner without a score. */
    public int x(int corner) {
        return RIGHTWARDS.get(corner) * distance(corner);
    }

    /** 0 for a corner without a score; downwards. */
    public int y(int corner) {
        return DOWNWARDS.get(corner) * distance(corner);
    }

    private int distance(int corner) {
        return scores.get(corner).orElse(0) * STEP;
    }
}
