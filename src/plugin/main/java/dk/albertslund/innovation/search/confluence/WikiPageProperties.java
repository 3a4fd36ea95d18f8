package dk.albertslund.innovation.search.confluence;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.JsonString;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.JsonContentProperty;
import com.atlassian.confluence.api.model.content.JsonContentProperty.ContentPropertyBuilder;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.service.content.ContentPropertyService;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.confluence.Acting;
import dk.albertslund.innovation.search.PageProperties;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Confluence's content properties. */
@Component
public final class WikiPageProperties implements PageProperties {
    private static final Logger LOG = LoggerFactory.getLogger(WikiPageProperties.class);

    private final ContentPropertyService properties;
    private final Acting acting;

    public WikiPageProperties(@ComponentImport ContentPropertyService properties, Acting acting) {
        this.properties = properties;
        this.acting = acting;
    }

    @Override
    public Optional<String> read(long pageId, String key) {
        try {
            return standing(pageId, key).map(property -> property.getValue().getValue());
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("Could not read {} of page {}", key, pageId, e);
            return Optional.empty();
        }
    }

    private Optional<JsonContentProperty> standing(long pageId, String key) {
        return properties
                .find(new Expansion("version"))
                .withContentId(ContentId.of(pageId))
                .withPropertyKey(key)
                .fetch();
    }

    /** Confluence refuses by exceptions of many kinds; which one it was is in the log. */
    @Override
    public boolean write(long pageId, String key, String json, String userKey) {
        try {
            return acting.as(userKey, () -> {
                        write(pageId, key, json);
                        return true;
                    })
                    .orElse(false);
        } catch (RuntimeException e) {
            LOG.debug("{} did not get to write {} on page {}", userKey, key, pageId, e);
            return false;
        }
    }

    private void write(long pageId, String key, String json) {
        Optional<JsonContentProperty> standing = standing(pageId, key);
        ContentPropertyBuilder property = JsonContentProperty.builder()
                .content(Content.builder().id(ContentId.of(pageId)).build())
                .key(key)
                .value(new JsonString(json));
        if (standing.isEmpty()) {
            properties.create(property.build());
        } else if (!standing.get().getValue().getValue().equals(json)) {
            properties.update(
                    property.version(standing.get().getVersion().nextBuilder().build())
                            .build());
        }
    }
}
