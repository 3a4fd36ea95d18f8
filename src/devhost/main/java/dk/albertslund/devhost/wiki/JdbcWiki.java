package dk.albertslund.devhost.wiki;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The wiki on its database. Members of the administrators' group may see and do everything, as in Confluence. */
public final class JdbcWiki implements Wiki {
    public static final String ADMINISTRATORS = "confluence-administrators";
    public static final String EVERYBODY = "confluence-users";

    private static final List<String> ALL_PERMISSIONS = List.of(VIEW, EDIT, COMMENT, ATTACH, RESTRICT, ADMINISTER);

    /** What Confluence gives everybody in a new space unless its administrator has changed that. */
    private static final List<String> DEFAULT_PERMISSIONS = List.of(VIEW, EDIT, COMMENT, ATTACH);

    private final Database database;
    private final UserRepository people;
    private final SpaceRepository spaces;
    private final SpaceGrantRepository grants;
    private final PageRepository pages;
    private final PageWriter writing;
    private final PageMoveRepository moves;
    private final AttachmentRepository attachments;
    private final boolean isAnonymousAllowed;

    /** @param isAnonymousAllowed whether people who are not logged in may see what is given to them */
    public JdbcWiki(Database database, boolean isAnonymousAllowed) {
        this.database = database;
        this.people = new UserRepository(database);
        this.spaces = new SpaceRepository(database.sql());
        this.grants = new SpaceGrantRepository(database.sql(), isAnonymousAllowed);
        this.pages = new PageRepository(database.sql());
        this.writing = new PageWriter(pages);
        this.moves = new PageMoveRepository(database, pages, spaces, writing);
        this.attachments = new AttachmentRepository(database.sql());
        this.isAnonymousAllowed = isAnonymousAllowed;
        if (people.all().isEmpty()) {
            database.inTransaction(() -> InitialUsers.join(people));
        }
    }

    @Override
    public Optional<WikiUser> userByName(String name) {
        return people.byName(name);
    }

    @Override
    public Optional<WikiUser> userByKey(String key) {
        return people.byKey(key);
    }

    @Override
    public List<WikiUser> users() {
        return people.all();
    }

    @Override
    public boolean isActive(WikiUser user) {
        return people.isActive(user);
    }

    @Override
    public boolean isPasswordOf(WikiUser user, String password) {
        return people.isActive(user) && people.isPassword(user, password);
    }

    public void setLocale(WikiUser user, Locale locale) {
        people.setLocale(user, locale);
    }

    @Override
    public Set<String> groupsOf(WikiUser user) {
        return user == null ? Set.of() : people.groups(user);
    }

    /** All groups that somebody is in, by name. */
    public List<String> groups() {
        return people.groups();
    }

    @Override
    public boolean isAdministrator(WikiUser user) {
        return groupsOf(user).contains(ADMINISTRATORS);
    }

    @Override
    public Optional<WikiSpace> space(String key) {
        return spaces.withKey(key);
    }

    @Override
    public List<WikiSpace> spaces() {
        return spaces.all();
    }

    @Override
    public WikiSpace createSpace(String key, String name, WikiUser creator, boolean isPrivate) {
        return database.inTransaction(() -> {
            if (space(key).isPresent()) {
                throw new WikiException("space.key.taken", key);
            }
            spaces.add(key, name);
            ALL_PERMISSIONS.forEach(
                    permission -> grants.give(key, new SpaceGrant(permission, PermissionHolder.user(creator))));
            if (!isPrivate) {
                DEFAULT_PERMISSIONS.forEach(
                        permission -> grants.give(key, new SpaceGrant(permission, PermissionHolder.group(EVERYBODY))));
                if (isAnonymousAllowed) {
                    grants.give(key, new SpaceGrant(VIEW, PermissionHolder.anonymous()));
                }
            }
            setHomePage(key, createPage(key, 0, name + " Home", "", creator).id());
            return spaces.withKey(key).orElseThrow();
        });
    }

    @Override
    public void setHomePage(String spaceKey, long pageId) {
        spaces.setHomePage(spaceKey, pageId);
    }

    @Override
    public void removeSpace(String key) {
        database.inTransaction(() -> {
            pages.in(key).forEach(pages::remove);
            pages.trash(key).forEach(pages::purge);
            grants.takeAll(key);
            spaces.remove(key);
            return null;
        });
    }

    @Override
    public void permitUser(String spaceKey, String permissionType, String userKey) {
        give(spaceKey, new SpaceGrant(permissionType, new PermissionHolder(PermissionHolder.Type.USER, userKey)));
    }

    @Override
    public void permitGroup(String spaceKey, String permissionType, String group) {
        give(spaceKey, new SpaceGrant(permissionType, PermissionHolder.group(group)));
    }

    @Override
    public void give(String spaceKey, SpaceGrant grant) {
        grants.give(spaceKey, grant);
    }

    /** Nobody but administrators may do anything in the space any more. */
    public void takeAll(String spaceKey) {
        grants.takeAll(spaceKey);
    }

    @Override
    public void take(String spaceKey, SpaceGrant grant) {
        grants.take(spaceKey, grant);
    }

    @Override
    public List<SpaceGrant> grants(String spaceKey) {
        return grants.in(spaceKey);
    }

    @Override
    public boolean isPermitted(WikiUser user, String permissionType, String spaceKey) {
        return grants.isHeld(user, permissionType, spaceKey) || isAdministrator(user);
    }

    @Override
    public Set<String> permittedSpaceKeys(WikiUser user, String permissionType) {
        return isAdministrator(user)
                ? spaces().stream().map(WikiSpace::key).collect(Collectors.toSet())
                : grants.spaceKeys(user, permissionType);
    }

    @Override
    public Optional<WikiPage> page(long id) {
        return pages.byId(id);
    }

    @Override
    public Optional<WikiPage> page(String spaceKey, String title) {
        return pages.byTitle(spaceKey, title);
    }

    @Override
    public List<WikiPage> pages(String spaceKey) {
        return pages.in(spaceKey);
    }

    @Override
    public List<WikiPage> children(long pageId) {
        return pages.children(pageId);
    }

    @Override
    public List<WikiPage> versions(long pageId) {
        return page(pageId).map(pages::versions).orElse(List.of());
    }

    /** All pages whose title holds the fragment, in any case; the caller asks which of them a person may view. */
    public List<WikiPage> pagesTitled(String fragment) {
        return pages.titled(fragment);
    }

    /** The pages changed last, newest first. */
    public List<WikiPage> latestPages(int most) {
        return pages.latest(most);
    }

    @Override
    public WikiPage createPage(String spaceKey, long parentId, String title, String body, WikiUser creator) {
        return database.inTransaction(() -> writing.create(spaceKey, parentId, title, body, creator));
    }

    @Override
    public WikiPage updatePage(long id, int basedOn, String title, String body, WikiUser modifier) {
        return database.inTransaction(() -> writing.update(id, basedOn, title, body, modifier));
    }

    @Override
    public void removePage(long id) {
        database.inTransaction(() -> {
            pages.byId(id).ifPresent(pages::remove);
            return null;
        });
    }

    /** The trash, and pages that move or are copied. */
    public PageMoveRepository moves() {
        return moves;
    }

    @Override
    public Optional<WikiPage> trashedPage(long id) {
        return moves.trashed(id);
    }

    @Override
    public boolean isArchived(String spaceKey) {
        return spaces.isArchived(spaceKey);
    }

    public void archive(String spaceKey, boolean isArchived) {
        spaces.archive(spaceKey, isArchived);
    }

    /** What an administrator does with people. */
    public UserRepository people() {
        return people;
    }

    @Override
    public Set<String> viewRestrictions(long pageId) {
        return pages.restrictions(pageId);
    }

    @Override
    public void restrictView(long pageId, Set<String> userKeys) {
        database.inTransaction(() -> {
            pages.restrict(pageId, userKeys);
            return null;
        });
    }

    public List<String> labels(long pageId) {
        return pages.labels(pageId);
    }

    public void label(long pageId, List<String> names) {
        database.inTransaction(() -> {
            pages.label(pageId, List.copyOf(new TreeSet<>(names)));
            return null;
        });
    }

    public AttachmentRepository attachments() {
        return attachments;
    }

    @Override
    public List<String> attachmentNames(long pageId) {
        return attachments.names(pageId);
    }

    @Override
    public Optional<WikiAttachment> attachment(long pageId, String fileName) {
        return attachments.find(pageId, fileName);
    }

    @Override
    public boolean mayView(WikiUser user, WikiPage page) {
        return isPermitted(user, VIEW, page.spaceKey()) && (isUnrestricted(user, page) || isAdministrator(user));
    }

    private boolean isUnrestricted(WikiUser user, WikiPage page) {
        Optional<WikiPage> above = Optional.of(page);
        while (above.isPresent()) {
            Set<String> allowed = pages.restrictions(above.get().id());
            if (!allowed.isEmpty() && (user == null || !allowed.contains(user.key()))) {
                return false;
            }
            above = pages.byId(above.get().parentId());
        }
        return true;
    }

    @Override
    public boolean mayEdit(WikiUser user, WikiPage page) {
        return isPermitted(user, EDIT, page.spaceKey()) && mayView(user, page);
    }
}
