package dk.albertslund.devhost;

import dk.albertslund.devhost.wiki.SpaceGrant;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiAttachment;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiPage;
import dk.albertslund.devhost.wiki.WikiSpace;
import dk.albertslund.devhost.wiki.WikiUser;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A wiki in memory, without page versions; permissions are granted to users only. */
public final class InMemoryWiki implements Wiki {
    public static final WikiUser INGRID =
            new WikiUser("key-ingrid", "ingrid", "Ingrid Ø. Holm", new Locale("da", "DK"));
    public static final WikiUser OLE = new WikiUser("key-ole", "ole", "Ole Berg", Locale.UK);

    private final Map<String, WikiSpace> spaces = new HashMap<>();
    private final Map<Long, WikiPage> pages = new HashMap<>();
    private final Set<String> permissions = new HashSet<>();
    private final Map<Long, Set<String>> restrictions = new HashMap<>();
    private int permissionQuestions;

    /** Number of permission checks. */
    public int permissionQuestions() {
        return permissionQuestions;
    }

    @Override
    public Optional<WikiUser> userByName(String name) {
        return users().stream().filter(user -> user.name().equals(name)).findFirst();
    }

    @Override
    public Optional<WikiUser> userByKey(String key) {
        return users().stream().filter(user -> user.key().equals(key)).findFirst();
    }

    @Override
    public List<String> attachmentNames(long pageId) {
        return List.of();
    }

    @Override
    public Optional<WikiAttachment> attachment(long pageId, String fileName) {
        return Optional.empty();
    }

    @Override
    public List<WikiUser> users() {
        return List.of(INGRID, OLE);
    }

    @Override
    public boolean isActive(WikiUser user) {
        return true;
    }

    @Override
    public boolean isPasswordOf(WikiUser user, String password) {
        throw new UnsupportedOperationException("isPasswordOf");
    }

    @Override
    public Set<String> groupsOf(WikiUser user) {
        return Set.of();
    }

    @Override
    public boolean isAdministrator(WikiUser user) {
        return false;
    }

    @Override
    public Optional<WikiSpace> space(String key) {
        return Optional.ofNullable(spaces.get(key));
    }

    @Override
    public List<WikiSpace> spaces() {
        return List.copyOf(spaces.values());
    }

    @Override
    public WikiSpace createSpace(String key, String name, WikiUser creator, boolean isPrivate) {
        WikiSpace space = new WikiSpace(spaces.size() + 1, key, name, 0);
        spaces.put(key, space);
        for (String type : List.of(VIEW, EDIT, COMMENT, ADMINISTER)) {
            permitUser(key, type, creator.key());
        }
        return space;
    }

    @Override
    public void setHomePage(String spaceKey, long pageId) {
        throw new UnsupportedOperationException("setHomePage");
    }

    @Override
    public void removeSpace(String key) {
        spaces.remove(key);
    }

    @Override
    public void permitUser(String spaceKey, String permissionType, String userKey) {
        permissions.add(spaceKey + " " + permissionType + " " + userKey);
    }

    @Override
    public void permitGroup(String spaceKey, String permissionType, String group) {
        throw new UnsupportedOperationException("permitGroup");
    }

    @Override
    public void give(String spaceKey, SpaceGrant grant) {
        permitUser(spaceKey, grant.permission(), grant.holder().name());
    }

    @Override
    public void take(String spaceKey, SpaceGrant grant) {
        permissions.remove(
                spaceKey + " " + grant.permission() + " " + grant.holder().name());
    }

    @Override
    public List<SpaceGrant> grants(String spaceKey) {
        throw new UnsupportedOperationException("grants");
    }

    @Override
    public boolean isPermitted(WikiUser user, String permissionType, String spaceKey) {
        permissionQuestions++;
        return holds(user, permissionType, spaceKey);
    }

    private boolean holds(WikiUser user, String permissionType, String spaceKey) {
        return user != null && permissions.contains(spaceKey + " " + permissionType + " " + user.key());
    }

    @Override
    public Set<String> permittedSpaceKeys(WikiUser user, String permissionType) {
        permissionQuestions++;
        return spaces.keySet().stream()
                .filter(key -> holds(user, permissionType, key))
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<WikiPage> page(long id) {
        return Optional.ofNullable(pages.get(id));
    }

    @Override
    public Optional<WikiPage> page(String spaceKey, String title) {
        return pages(spaceKey).stream()
                .filter(page -> page.title().equals(title))
                .findFirst();
    }

    @Override
    public List<WikiPage> pages(String spaceKey) {
        return pages.values().stream()
                .filter(page -> page.spaceKey().equals(spaceKey))
                .toList();
    }

    @Override
    public List<WikiPage> children(long pageId) {
        return pages.values().stream().filter(page -> page.parentId() == pageId).toList();
    }

    @Override
    public List<WikiPage> versions(long pageId) {
        return new ArrayList<>(List.of(pages.get(pageId)));
    }

    @Override
    public WikiPage createPage(String spaceKey, long parentId, String title, String body, WikiUser creator) {
        if (page(spaceKey, title).isPresent()) {
            throw new WikiException("There is a page " + title);
        }
        long id = pages.size() + 101L;
        WikiPage page = new WikiPage(id, spaceKey, parentId, title, body, 1, creator.key(), Instant.EPOCH);
        pages.put(id, page);
        return page;
    }

    @Override
    public WikiPage updatePage(long id, int basedOn, String title, String body, WikiUser modifier) {
        throw new UnsupportedOperationException("updatePage");
    }

    @Override
    public void removePage(long id) {
        pages.remove(id);
    }

    @Override
    public Set<String> viewRestrictions(long pageId) {
        return restrictions.getOrDefault(pageId, Set.of());
    }

    @Override
    public void restrictView(long pageId, Set<String> userKeys) {
        restrictions.put(pageId, userKeys);
    }

    @Override
    public boolean mayView(WikiUser user, WikiPage page) {
        Set<String> only = viewRestrictions(page.id());
        return isPermitted(user, VIEW, page.spaceKey()) && (only.isEmpty() || only.contains(user.key()));
    }

    @Override
    public boolean mayEdit(WikiUser user, WikiPage page) {
        return mayView(user, page) && isPermitted(user, EDIT, page.spaceKey());
    }

    @Override
    public Optional<WikiPage> trashedPage(long id) {
        return Optional.empty();
    }

    @Override
    public boolean isArchived(String spaceKey) {
        return false;
    }
}
