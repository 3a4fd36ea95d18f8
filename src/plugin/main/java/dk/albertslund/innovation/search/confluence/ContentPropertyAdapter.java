package dk.albertslund.innovation.search.confluence;

import com.atlassian.confluence.api.model.Expansion;
import com.atlassian.confluence.api.model.JsonString;
import com.atlassian.confluence.api.model.content.Content;
import com.atlassian.confluence.api.model.content.JsonContentProperty;
import com.atlassian.confluence.api.model.content.JsonContentProperty.ContentPropertyBuilder;
import com.atlassian.confluence.api.model.content.id.ContentId;
import com.atlassian.confluence.api.service.content.ContentPropertyService;
import java.util.Optional;

/** Adapter for Confluence's content property service. The only class that links to its types. */
final class ContentPropertyAdapter {
    private final ContentPropertyService properties;

    ContentPropertyAdapter(Object service) {
        this.properties = (ContentPropertyService) service;
    }

    Optional<String> read(long pageId, String key) {
        return find(pageId, key).map(property -> property.getValue().getValue());
    }

    private Optional<JsonContentProperty> find(long pageId, String key) {
        return properties
                .find(new Expansion("version"))
                .withContentId(ContentId.of(pageId))
                .withPropertyKey(key)
                .fetch();
    }

    void write(long pageId, String key, String json) {
        Optional<JsonContentProperty> standing = find(pageId, key);
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
