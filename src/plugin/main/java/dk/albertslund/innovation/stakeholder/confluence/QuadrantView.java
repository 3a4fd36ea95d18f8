package dk.albertslund.innovation.stakeholder.confluence;

import dk.albertslund.innovation.stakeholder.Category;
import dk.albertslund.innovation.stakeholder.StakeholderForm;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A quarter of the matrix: those of one category. */
public final class QuadrantView {
    private final Category category;
    private final CategoryMessages texts;
    private final List<StakeholderRowView> rows;

    private QuadrantView(Category category, CategoryMessages texts, List<StakeholderRowView> all) {
        this.category = category;
        this.texts = texts;
        this.rows = all.stream()
                .filter(row -> row.category().filter(category::equals).isPresent())
                .toList();
    }

    /** From the upper left corner, line by line. */
    static List<QuadrantView> all(CategoryMessages texts, List<StakeholderRowView> rows) {
        return Arrays.stream(Category.values())
                .map(category -> new QuadrantView(category, texts, rows))
                .toList();
    }

    public String getKey() {
        return category.key();
    }

    public String getName() {
        return texts.name(category);
    }

    public String getStrategy() {
        return texts.strategy(category);
    }

    public List<StakeholderRowView> getRows() {
        return rows;
    }

    /** The spots in this quarter, the highest influence first, the least affected first. */
    public List<MatrixCellView> getSpots() {
        return steps(category.isInfluential())
                .sorted((one, other) -> other - one)
                .flatMap(influence ->
                        steps(category.isAffected()).map(affected -> new MatrixCellView(influence, affected, rows)))
                .toList();
    }

    private static Stream<Integer> steps(boolean isMuch) {
        return isMuch
                ? IntStream.rangeClosed(Category.MUCH, StakeholderForm.HIGHEST).boxed()
                : IntStream.range(1, Category.MUCH).boxed();
    }
}
