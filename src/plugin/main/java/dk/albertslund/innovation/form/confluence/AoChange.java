package dk.albertslund.innovation.form.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;

/**
 * Table {@code CHANGE}: the append-only log of field values. {@code LATEST} marks a field's current value. Empty values
 * are stored as null, as Oracle does not distinguish the two.
 */
@Preload
@Table("CHANGE")
@Indexes({
    @Index(
            name = "latest",
            methodNames = {"getSheetId", "isLatest", "getListKey", "getFieldKey"}),
    @Index(
            name = "versions",
            methodNames = {"getSheetId", "getRowKey", "getFieldKey", "getRevision"}),
    @Index(
            name = "rows",
            methodNames = {"getSheetId", "getRowKey", "isLatest"}),
    @Index(
            name = "since",
            methodNames = {"getSheetId", "getRevision"}),
    @Index(
            name = "standing",
            methodNames = {"getSheetId", "getRowKey", "getFieldKey", "getSaved", "getReplaced"}),
    @Index(
            name = "writer",
            methodNames = {"getSheetId", "getAuthor", "isLatest"})
})
public interface AoChange extends Entity {
    /** {@code sheet:revision}, unique: rejects a concurrent write of the same revision, also from another node. */
    @NotNull
    @Unique
    String getSheetRevision();

    void setSheetRevision(String sheetRevision);

    @NotNull
    int getSheetId();

    void setSheetId(int sheetId);

    @NotNull
    int getRevision();

    void setRevision(int revision);

    @NotNull
    int getBorn();

    void setBorn(int born);

    @NotNull
    boolean isLatest();

    void setLatest(boolean latest);

    /** Null for the form's own fields. */
    String getListKey();

    void setListKey(String listKey);

    @NotNull
    String getRowKey();

    void setRowKey(String rowKey);

    @NotNull
    String getFieldKey();

    void setFieldKey(String fieldKey);

    @StringLength(StringLength.UNLIMITED)
    String getContent();

    void setContent(String content);

    @NotNull
    String getAuthor();

    void setAuthor(String author);

    @NotNull
    Date getSaved();

    void setSaved(Date saved);

    /**
     * When the next value was saved; null for the current value, and for values that were replaced before this column
     * existed.
     */
    Date getReplaced();

    void setReplaced(Date replaced);
}
