package dk.albertslund.innovation.settings.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;

/** Table {@code SETTINGS_DRAFT}: previewed settings; append-only. */
@Preload
@Table("SETTINGS_DRAFT")
public interface AoSettingsDraft extends Entity {
    /** The publication that the draft is based on. */
    @NotNull
    int getEdition();

    void setEdition(int edition);

    /** {@code key=value}, one per line. */
    @NotNull
    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);

    @NotNull
    @Indexed
    String getAuthor();

    void setAuthor(String author);

    @NotNull
    Date getSaved();

    void setSaved(Date saved);
}
