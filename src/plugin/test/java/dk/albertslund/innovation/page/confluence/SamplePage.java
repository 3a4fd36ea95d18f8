package dk.albertslund.innovation.page.confluence;

import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.spaces.Space;

/** A page with the content that a test sets. */
public final class SamplePage extends Page {
    public static final String QUESTION = "<ac:structured-macro ac:name=\"innovation-question\"/>";
    static final String PARTICIPANTS = "<ac:structured-macro ac:name=\"innovation-participants\"/>";
    static final String ORDINARY = "<p>innovation-question</p>";

    private final long id;
    private final String spaceKey;
    private final String storage;

    public SamplePage(long id, String spaceKey, String storage) {
        this.id = id;
        this.spaceKey = spaceKey;
        this.storage = storage;
    }

    static Space space(String key) {
        return new Space() {
            @Override
            public String getKey() {
                return key;
            }
        };
    }

    @Override
    public long getId() {
        return id;
    }

    @Override
    public String getTitle() {
        return "Side " + id;
    }

    @Override
    public Space getSpace() {
        return space(spaceKey);
    }

    @Override
    public String getBodyAsString() {
        return storage;
    }
}
