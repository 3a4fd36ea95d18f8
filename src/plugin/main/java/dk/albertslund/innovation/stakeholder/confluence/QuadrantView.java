package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.stakeholder.Category;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A quadrant of the matrix: the stakeholders of one category.
 *
 * @param spots cells, by influence descending, then by how much they are affected ascending
 */
public record QuadrantView(
        String key, String name, String strategy, List<StakeholderRowView> rows, List<MatrixCellView> spots) {
    /** From the upper left one, row by row. */
    static List<QuadrantView> all(CategoryMessages texts, List<StakeholderRowView> rows) {
        return Arrays.stream(Category.values())
                .map(category -> of(category, texts, rows))
                .toList();
    }

    private static QuadrantView of(Category category, CategoryMessages texts, List<StakeholderRowView> all) {
        List<StakeholderRowView> rows =
                all.stream().filter(row -> row.isIn(category)).toList();
        return new QuadrantView(
                category.key(), texts.name(category), texts.strategy(category), rows, spots(category, texts, rows));
    }

    private static List<MatrixCellView> spots(
            Category category, CategoryMessages texts, List<StakeholderRowView> rows) {
        return steps(category.isInfluential())
                .sorted(Comparator.reverseOrder())
                .flatMap(influence ->
                        steps(category.isAffected()).map(affected -> spot(influence, affected, texts, rows)))
                .toList();
    }

    private static MatrixCellView spot(
            int influence, int affected, CategoryMessages texts, List<StakeholderRowView> rows) {
        List<StakeholderRowView> here =
                rows.stream().filter(row -> row.isAt(influence, affected)).toList();
        String place = texts.place(String.valueOf(influence), String.valueOf(affected));
        return new MatrixCellView(influence, affected, here, place, texts.count(here.size(), place));
    }

    private static Stream<Integer> steps(boolean isMuch) {
        return isMuch
                ? IntStream.rangeClosed(Category.MUCH, StakeholderForm.HIGHEST).boxed()
                : IntStream.range(1, Category.MUCH).boxed();
    }
}
