package dk.albertslund.devhost.service;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.JsonString;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.JsonContentProperty;
import com.atlassian.confluence.api.model.content.Version;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.service.content.ContentPropertyService;
import com.atlassian.confluence.event.events.content.page.PageCopyEvent;
import com.atlassian.confluence.event.events.content.page.PageRemoveEvent;
import com.atlassian.confluence.event.events.space.SpaceRemoveEvent;
import com.atlassian.event.api.EventListener;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiPage;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.LongConsumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Content properties in the table {@code WIKI_PROPERTY}, with Confluence's rules: read by who may view the page,
 * written by who may edit it, a new version with each write, after which the page is indexed again.
 */
public final class HostContentPropertyService implements ContentPropertyService {
    private static final int LONGEST_KEY = 255;
    private static final int LONGEST_VALUE = 32_768;

    private final Wiki wiki;
    private final JdbcTemplate sql;
    private final LongConsumer changed;

    /** @param changed called with the id of a page whose property was written */
    public HostContentPropertyService(Wiki wiki, DataSource dataSource, LongConsumer changed) {
        this.wiki = wiki;
        this.sql = new JdbcTemplate(dataSource);
        this.changed = changed;
        sql.execute("create table if not exists WIKI_PROPERTY (PAGE bigint, PROPERTY varchar(255), "
                + "CONTENT text not null, VERSION integer not null, primary key (PAGE, PROPERTY))");
    }

    @Override
    public ContentPropertyFinder find(Expansion... expansions) {
        boolean hasVersion = Arrays.stream(expansions)
                .anyMatch(part -> part.getPropertyName().equals("version"));
        return new Finder(0, "", hasVersion);
    }

    private final class Finder implements ContentPropertyFinder {
        private final long pageId;
        private final String key;
        private final boolean hasVersion;

        private Finder(long pageId, String key, boolean hasVersion) {
            this.pageId = pageId;
            this.key = key;
            this.hasVersion = hasVersion;
        }

        @Override
        public ParameterContentPropertyFinder withContentId(ContentId contentId) {
            return new Finder(contentId.asLong(), key, hasVersion);
        }

        @Override
        public ParameterContentPropertyFinder withPropertyKey(String wanted) {
            return new Finder(pageId, wanted, hasVersion);
        }

        @Override
        public Optional<JsonContentProperty> fetch() {
            return wiki.page(pageId)
                    .filter(page -> wiki.mayView(HostUser.asking(), page))
                    .flatMap(page -> standing(pageId, key, hasVersion));
        }
    }

    private Optional<JsonContentProperty> standing(long pageId, String key, boolean hasVersion) {
        return sql
                .query(
                        "select CONTENT, VERSION from WIKI_PROPERTY where PAGE = ? and PROPERTY = ?",
                        (row, number) -> property(pageId, key, row.getString(1), hasVersion ? row.getInt(2) : 0),
                        pageId,
                        key)
                .stream()
                .findFirst();
    }

    private static JsonContentProperty property(long pageId, String key, String json, int version) {
        var builder = JsonContentProperty.builder()
                .content(Content.builder().id(ContentId.of(pageId)).build())
                .key(key)
                .value(new JsonString(json));
        return version == 0
                ? builder.build()
                : builder.version(Version.builder().number(version).build()).build();
    }

    @Override
    public JsonContentProperty create(JsonContentProperty property) {
        long pageId = writable(property);
        if (standing(pageId, property.getKey(), true).isPresent()) {
            throw new IllegalStateException("Page " + pageId + " has the property " + property.getKey() + " already");
        }
        String json = property.getValue().getValue();
        sql.update(
                "insert into WIKI_PROPERTY (PAGE, PROPERTY, CONTENT, VERSION) values (?, ?, ?, 1)",
                pageId,
                property.getKey(),
                json);
        changed.accept(pageId);
        return property(pageId, property.getKey(), json, 1);
    }

    @Override
    public JsonContentProperty update(JsonContentProperty property) {
        long pageId = writable(property);
        int version = property.getVersion().getNumber();
        String json = property.getValue().getValue();
        int rows = sql.update(
                "update WIKI_PROPERTY set CONTENT = ?, VERSION = ? where PAGE = ? and PROPERTY = ? and VERSION = ?",
                json,
                version,
                pageId,
                property.getKey(),
                version - 1);
        if (rows == 0) {
            throw new IllegalStateException("Version " + version + " is not the next of " + property.getKey());
        }
        changed.accept(pageId);
        return property(pageId, property.getKey(), json, version);
    }

    private long writable(JsonContentProperty property) {
        long pageId = property.getContent().getId().asLong();
        if (property.getKey().length() > LONGEST_KEY
                || property.getValue().getValue().length() > LONGEST_VALUE) {
            throw new IllegalArgumentException("The property " + property.getKey() + " is too long");
        }
        Optional<WikiPage> page = wiki.page(pageId).filter(found -> wiki.mayEdit(HostUser.asking(), found));
        if (page.isEmpty()) {
            throw new IllegalStateException("Not permitted to write a property on page " + pageId);
        }
        return pageId;
    }

    @EventListener
    public void onPurge(PageRemoveEvent event) {
        forget(event.getPage().getId());
    }

    private void forget(long page) {
        sql.update("delete from WIKI_PROPERTY where PAGE = ?", page);
    }

    /** Needed because no event is published for the pages of a removed space. */
    @EventListener
    public void onSpaceGone(SpaceRemoveEvent event) {
        sql.queryForList("select distinct PAGE from WIKI_PROPERTY", Long.class).stream()
                .filter(page ->
                        wiki.page(page).isEmpty() && wiki.trashedPage(page).isEmpty())
                .forEach(this::forget);
    }

    /** Copies the properties with the page, as in Confluence. */
    @EventListener
    public void onCopy(PageCopyEvent event) {
        sql.update(
                "insert into WIKI_PROPERTY (PAGE, PROPERTY, CONTENT, VERSION) "
                        + "select cast(? as bigint), PROPERTY, CONTENT, 1 from WIKI_PROPERTY where PAGE = ?",
                event.getDestination().getId(),
                event.getOrigin().getId());
    }
}
