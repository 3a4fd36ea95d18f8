package dk.albertslund.innovation.page.confluence;

import java.util.Date;
import net.java.ao.Entity;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.Table;

/** Table {@code FORM_COPY}: a page with a form that was copied to this network from another one. */
@Preload
@Table("FORM_COPY")
@Indexes({
    @Index(
            name = "form",
            methodNames = {"getNetworkId", "getKind"})
})
public interface AoFormCopy extends Entity {
    @NotNull
    @Indexed
    int getNetworkId();

    void setNetworkId(int networkId);

    @NotNull
    String getKind();

    void setKind(String kind);

    /** The new page; null when the content was copied too, as the note then belongs to the form on all pages. */
    @Indexed
    Long getPageId();

    void setPageId(Long pageId);

    @NotNull
    String getFromSpace();

    void setFromSpace(String fromSpace);

    /** The source page; null when unknown. */
    Long getFromPageId();

    void setFromPageId(Long fromPageId);

    @NotNull
    String getFromTitle();

    void setFromTitle(String fromTitle);

    @NotNull
    String getAuthor();

    void setAuthor(String author);

    @NotNull
    Date getCopied();

    void setCopied(Date copied);
}
