package dk.albertslund.innovation.guard.wrong;

import net.java.ao.Entity;
import net.java.ao.schema.Table;

/** A table that some database refuses. */
@Table("MORE_THAN_TWENTY_LETTERS")
public interface AoWrong extends Entity {
    int getOrder();

    void setOrder(long order);

    String getColumnWithMoreThanThirtyLetters();

    void setColumnWithMoreThanThirtyLetters(String text);

    /** A table named by its class. */
    interface Nameless extends Entity {}
}
