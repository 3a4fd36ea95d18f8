package dk.albertslund.innovation.settings.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Settings that were published. Rows are only added; the one with the highest edition counts. */
@Preload
@Table("PUBLICATION")
public interface AoPublication extends Entity {
    /** Lets the database refuse two people the same edition. */
    @NotNull
    @Unique
    int getEdition();

    void setEdition(int edition);

    /** Keys and values, a line each. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);

    @NotNull
    String getAuthor();

    void setAuthor(String author);

    @NotNull
    Date getPublished();

    void setPublished(Date published);
}
