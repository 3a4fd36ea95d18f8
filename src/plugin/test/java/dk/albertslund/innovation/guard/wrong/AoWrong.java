package dk.albertslund.innovation.guard.wrong;

import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Table;

/** Entities that some database would reject. */
@Table("MORE_THAN_TWENTY_LETTERS")
public interface AoWrong extends Entity {
    int getOrder();

    void setOrder(long order);

    String getColumnWithMoreThanThirtyLetters();

    void setColumnWithMoreThanThirtyLetters(String text);

    /** Uses a reserved word of each database. */
    @Preload
    @Table("WORDS")
    interface Words extends Entity {
        String getMlslabel();

        void setMlslabel(String text);

        String getBrowse();

        void setBrowse(String text);

        String getAnalyse();

        void setAnalyse(String text);

        String getRlike();

        void setRlike(String text);

        String getUescape();

        void setUescape(String text);

        String getRowid();

        void setRowid(String text);
    }

    /** Has no explicit table name. */
    @Preload
    interface Nameless extends Entity {}
}
