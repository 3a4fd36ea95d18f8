package dk.albertslund.innovation.settings.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table {@code PUBLICATION}: published settings; append-only. The highest edition applies. */
@Preload
@Table("PUBLICATION")
public interface AoPublication extends Entity {
    /** Unique: rejects a concurrent publication. */
    @NotNull
    @Unique
    int getEdition();

    void setEdition(int edition);

    /** {@code key=value}, one per line. */
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
