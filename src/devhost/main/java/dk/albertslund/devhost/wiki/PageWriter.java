package dk.albertslund.devhost.wiki;

import java.time.Clock;

/**
 * Creates and updates pages. A title is unique in its space, and an update is refused when its base version is not the
 * current one.
 */
final class PageWriter {
    private static final int LONGEST_TITLE = 255;

    private final PageRepository pages;
    private final Clock clock = Clock.systemUTC();

    PageWriter(PageRepository pages) {
        this.pages = pages;
    }

    WikiPage create(String spaceKey, long parentId, String title, String body, WikiUser creator) {
        requireFreeTitle(spaceKey, title, 0);
        long id =
                pages.add(new WikiPage(0, spaceKey, parentId, title.strip(), body, 1, keyOf(creator), clock.instant()));
        return pages.byId(id).orElseThrow();
    }

    WikiPage update(long id, int basedOn, String title, String body, WikiUser modifier) {
        WikiPage old = pages.byId(id).orElseThrow(() -> new WikiException("page.gone"));
        requireFreeTitle(old.spaceKey(), title, id);
        WikiPage changed = new WikiPage(
                id, old.spaceKey(), old.parentId(), title.strip(), body, basedOn + 1, keyOf(modifier), clock.instant());
        if (!pages.change(changed, basedOn)) {
            throw new WikiException("page.conflict", old.version());
        }
        return changed;
    }

    private static String keyOf(WikiUser user) {
        return user == null ? null : user.key();
    }

    void requireFreeTitle(String spaceKey, String title, long ownId) {
        String wanted = title.strip();
        if (wanted.isEmpty()) {
            throw new WikiException("page.title.empty");
        }
        if (wanted.length() > LONGEST_TITLE) {
            throw new WikiException("page.title.long", LONGEST_TITLE);
        }
        if (pages.byTitle(spaceKey, wanted).filter(page -> page.id() != ownId).isPresent()) {
            throw new WikiException("page.title.taken", wanted);
        }
    }
}
