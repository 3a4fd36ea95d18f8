package dk.albertslund.innovation.form.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table {@code SHEET}: a form of one network and turn, with its number of changes. */
@Preload
@Table("SHEET")
public interface AoSheet extends Entity {
    /** {@link dk.albertslund.innovation.form.sheet.SheetKey#stored}, unique: rejects a second sheet with the same key. */
    @NotNull
    @Unique
    String getPlace();

    void setPlace(String place);

    @NotNull
    @Indexed
    int getNetworkId();

    void setNetworkId(int networkId);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    /** When a write last began. Updating it takes the row lock. */
    Date getTouched();

    void setTouched(Date touched);
}
