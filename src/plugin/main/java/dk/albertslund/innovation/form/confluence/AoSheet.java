package dk.albertslund.innovation.form.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** One form of one network and turn, with the number of changes so far. */
@Preload
@Table("SHEET")
public interface AoSheet extends Entity {
    /** {@code network:kind:turn}; lets the database refuse a second sheet for the same place. */
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

    /** When somebody last began to write; writing it makes the database let one writer in at a time. */
    Date getTouched();

    void setTouched(Date touched);
}
