package dk.albertslund.devhost.wiki;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** Files attached to pages, without earlier versions. */
public final class AttachmentRepository {
    private final JdbcTemplate sql;

    AttachmentRepository(JdbcTemplate sql) {
        this.sql = sql;
    }

    List<String> names(long pageId) {
        return sql.queryForList(
                "select FILE_NAME from WIKI_ATTACHMENT where PAGE = ? order by FILE_NAME", String.class, pageId);
    }

    Optional<WikiAttachment> find(long pageId, String fileName) {
        return sql
                .query(
                        "select ID, PAGE, FILE_NAME, MEDIA_TYPE, CONTENT from WIKI_ATTACHMENT "
                                + "where PAGE = ? and FILE_NAME = ?",
                        (row, number) -> new WikiAttachment(
                                row.getLong(1), row.getLong(2), row.getString(3), row.getString(4), row.getBytes(5)),
                        pageId,
                        fileName)
                .stream()
                .findFirst();
    }

    /** False when the page has a file of that name. */
    public boolean add(long pageId, String fileName, String mediaType, byte[] content) {
        if (find(pageId, fileName).isPresent()) {
            return false;
        }
        sql.update(
                "insert into WIKI_ATTACHMENT (PAGE, FILE_NAME, MEDIA_TYPE, CONTENT) values (?, ?, ?, ?)",
                pageId,
                fileName,
                mediaType,
                content);
        return true;
    }

    void copy(long fromPage, long toPage) {
        sql.update(
                "insert into WIKI_ATTACHMENT (PAGE, FILE_NAME, MEDIA_TYPE, CONTENT) "
                        + "select cast(? as bigint), FILE_NAME, MEDIA_TYPE, CONTENT from WIKI_ATTACHMENT where PAGE = ?",
                toPage,
                fromPage);
    }
}
