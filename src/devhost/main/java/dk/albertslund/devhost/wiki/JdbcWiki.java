package dk.albertslund.devhost.wiki;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;

/** The wiki in a database; whatever belongs together is kept together or not at all. */
public final class JdbcWiki implements Wiki {
    /** Everybody who may log in is in this group; an ordinary space is open to it. */
    public static final String EVERYBODY = "confluence-users";

    public static final String ADMINISTRATORS = "confluence-administrators";
    private static final List<String> ALL = List.of(VIEW, EDIT, COMMENT, ADMINISTER);

    private final Sql sql;
    private final JdbcPeople people;
    private final JdbcSpaces spaces;
    private final JdbcPages pages;

    /** Makes the tables when they are missing. */
    public JdbcWiki(DataSource dataSource, Clock clock) {
        sql = new Sql(dataSource);
        people = new JdbcPeople(sql);
        spaces = new JdbcSpaces(sql, people);
        pages = new JdbcPages(sql, clock);
    }

    public void addUser(WikiUser user, String password, List<String> groups) {
        sql.inTransaction(() -> {
            people.add(user, password, groups);
            return null;
        });
    }

    public void setLocale(WikiUser user, Locale locale) {
        people.setLocale(user, locale);
    }

    /** One line each: subject and permission type. */
    public List<String> permissions(String spaceKey) {
        return spaces.permissions(spaceKey);
    }

    @Override
    public Optional<WikiUser> userByName(String name) {
        return people.named(name);
    }

    @Override
    public Optional<WikiUser> userByKey(String key) {
        return people.withKey(key);
    }

    @Override
    public List<WikiUser> users() {
        return people.all();
    }

    @Override
    public boolean isPasswordOf(WikiUser user, String password) {
        return people.isPasswordOf(user, password);
    }

    @Override
    public Set<String> groupsOf(WikiUser user) {
        return people.groupsOf(user);
    }

    @Override
    public boolean isAdministrator(WikiUser user) {
        return user != null && people.groupsOf(user).contains(ADMINISTRATORS);
    }

    @Override
    public Optional<WikiSpace> space(String key) {
        return spaces.space(key);
    }

    @Override
    public List<WikiSpace> spaces() {
        return spaces.all();
    }

    @Override
    public WikiSpace createSpace(String key, String name, WikiUser creator, boolean isPrivate) {
        return sql.inTransaction(() -> {
            if (spaces.space(key).isPresent()) {
                throw new WikiException("space.taken");
            }
            spaces.add(key, name);
            ALL.forEach(type -> permitUser(key, type, creator.key()));
            if (!isPrivate) {
                List.of(VIEW, EDIT, COMMENT).forEach(type -> permitGroup(key, type, EVERYBODY));
            }
            spaces.setHomePage(
                    key, pages.add(key, 0, name + " Home", "", creator).id());
            return spaces.space(key).orElseThrow();
        });
    }

    @Override
    public void setHomePage(String spaceKey, long pageId) {
        spaces.setHomePage(spaceKey, pageId);
    }

    @Override
    public void removeSpace(String key) {
        sql.inTransaction(() -> {
            pages.removeAllIn(key);
            spaces.remove(key);
            return null;
        });
    }

    @Override
    public void permitUser(String spaceKey, String permissionType, String userKey) {
        spaces.permit(spaceKey, permissionType, "user:" + userKey);
    }

    @Override
    public void permitGroup(String spaceKey, String permissionType, String group) {
        spaces.permit(spaceKey, permissionType, "group:" + group);
    }

    /** An administrator of the wiki sees no private space without a permission of their own, as in Confluence. */
    @Override
    public boolean isPermitted(WikiUser user, String permissionType, String spaceKey) {
        return spaces.isPermitted(user, permissionType, spaceKey);
    }

    @Override
    public Set<String> permittedSpaceKeys(WikiUser user, String permissionType) {
        return spaces.permittedKeys(user, permissionType);
    }

    @Override
    public Optional<WikiPage> page(long id) {
        return pages.page(id);
    }

    @Override
    public Optional<WikiPage> page(String spaceKey, String title) {
        return pages.page(spaceKey, title);
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
        return pages.versions(pageId);
    }

    @Override
    public WikiPage createPage(String spaceKey, long parentId, String title, String body, WikiUser creator) {
        return sql.inTransaction(() -> pages.add(spaceKey, parentId, title, body, creator));
    }

    @Override
    public WikiPage updatePage(long id, int basedOn, String title, String body, WikiUser modifier) {
        return sql.inTransaction(() -> pages.update(id, basedOn, title, body, modifier));
    }

    @Override
    public void removePage(long id) {
        sql.inTransaction(() -> {
            pages.page(id).ifPresent(pages::remove);
            return null;
        });
    }

    @Override
    public Set<String> viewRestrictions(long pageId) {
        return pages.restrictions(pageId);
    }

    @Override
    public void restrictView(long pageId, Set<String> userKeys) {
        sql.inTransaction(() -> {
            pages.restrict(pageId, userKeys);
            return null;
        });
    }

    @Override
    public boolean mayView(WikiUser user, WikiPage page) {
        if (!isPermitted(user, VIEW, page.spaceKey())) {
            return false;
        }
        Optional<WikiPage> here = Optional.of(page);
        while (here.isPresent()) {
            Set<String> allowed = pages.restrictions(here.get().id());
            if (!allowed.isEmpty() && (user == null || !allowed.contains(user.key()))) {
                return false;
            }
            here = pages.page(here.get().parentId());
        }
        return true;
    }

    @Override
    public boolean mayEdit(WikiUser user, WikiPage page) {
        return mayView(user, page) && isPermitted(user, EDIT, page.spaceKey());
    }
}
