package dk.albertslund.innovation.stakeholder;

import static org.junit.Assert.assertEquals;

import java.util.Optional;
import java.util.OptionalInt;
import org.junit.Test;

public class CategoryTest {
    @Test
    public void threeAndMoreIsMuch() {
        assertEquals(Category.RESOURCE_PERSON, Category.of(3, 3));
        assertEquals(Category.RESOURCE_PERSON, Category.of(5, 5));
        assertEquals(Category.GREY_EMINENCE, Category.of(3, 2));
        assertEquals(Category.GREY_EMINENCE, Category.of(5, 1));
        assertEquals(Category.HOSTAGE, Category.of(2, 3));
        assertEquals(Category.HOSTAGE, Category.of(1, 5));
        assertEquals(Category.EXTERNAL, Category.of(2, 2));
        assertEquals(Category.EXTERNAL, Category.of(1, 1));
    }

    @Test
    public void halfAPlaceIsNone() {
        assertEquals(Optional.empty(), Category.of(OptionalInt.of(4), OptionalInt.empty()));
        assertEquals(Optional.empty(), Category.of(OptionalInt.empty(), OptionalInt.of(4)));
        assertEquals(Optional.of(Category.EXTERNAL), Category.of(OptionalInt.of(1), OptionalInt.of(2)));
    }
}
