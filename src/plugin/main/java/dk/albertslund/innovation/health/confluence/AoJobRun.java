package dk.albertslund.innovation.health.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/** Table {@code JOB_RUN}: the latest run of each scheduled job. */
@Preload
@Table("JOB_RUN")
public interface AoJobRun extends Entity {
    @NotNull
    @Unique
    String getJobKey();

    void setJobKey(String jobKey);

    @NotNull
    Date getEnded();

    void setEnded(Date ended);

    boolean isWell();

    void setWell(boolean well);

    @StringLength(StringLength.UNLIMITED)
    String getMessage();

    void setMessage(String message);
}
