package dk.albertslund.devhost.wiki;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the wiki remembers: people, groups, spaces, pages with versions, permissions. Kept in tables {@code WIKI_…} of the
 * same database as the plugin's. Permission types are Confluence's own words, such as {@code VIEWSPACE}.
 */
public interface Wiki {
    String VIEW = "VIEWSPACE";
    String EDIT = "EDITSPACE";
    String COMMENT = "COMMENT";
    String ATTACH = "CREATEATTACHMENT";
    String RESTRICT = "SETPAGEPERMISSIONS";
    String ADMINISTER = "SETSPACEPERMISSIONS";

    // People. A null user everywhere below is somebody who is not logged in.

    Optional<WikiUser> userByName(String name);

    Optional<WikiUser> userByKey(String key);

    List<WikiUser> users();

    boolean isPasswordOf(WikiUser user, String password);

    Set<String> groupsOf(WikiUser user);

    boolean isAdministrator(WikiUser user);

    // Spaces

    Optional<WikiSpace> space(String key);

    List<WikiSpace> spaces();

    /** Makes the space with an empty home page; a private one is seen by its creator only. */
    WikiSpace createSpace(String key, String name, WikiUser creator, boolean isPrivate);

    void setHomePage(String spaceKey, long pageId);

    void removeSpace(String key);

    /** An archived space is still read and written, but not offered. */
    boolean isArchived(String spaceKey);

    void permitUser(String spaceKey, String permissionType, String userKey);

    void permitGroup(String spaceKey, String permissionType, String group);

    void give(String spaceKey, SpaceGrant grant);

    void take(String spaceKey, SpaceGrant grant);

    /** Everything that is given in the space, in one statement. */
    List<SpaceGrant> grants(String spaceKey);

    boolean isPermitted(WikiUser user, String permissionType, String spaceKey);

    /** The keys of all spaces in which the user holds the permission, in one statement. */
    Set<String> permittedSpaceKeys(WikiUser user, String permissionType);

    // Pages

    Optional<WikiPage> page(long id);

    Optional<WikiPage> page(String spaceKey, String title);

    List<WikiPage> pages(String spaceKey);

    List<WikiPage> children(long pageId);

    /** All versions that were, newest first, the current one included. */
    List<WikiPage> versions(long pageId);

    /** @throws WikiException when the space has a page of that title */
    WikiPage createPage(String spaceKey, long parentId, String title, String body, WikiUser creator);

    /** @throws WikiException when {@code basedOn} is not the current version, or the title is taken */
    WikiPage updatePage(long id, int basedOn, String title, String body, WikiUser modifier);

    void removePage(long id);

    /** A page in the trash keeps its id, and nobody but an administrator of the space sees it. */
    Optional<WikiPage> trashedPage(long id);

    /** Empty when everybody who may view the space may view the page. */
    Set<String> viewRestrictions(long pageId);

    void restrictView(long pageId, Set<String> userKeys);

    /** The names of the files attached to the page. */
    List<String> attachmentNames(long pageId);

    Optional<WikiAttachment> attachment(long pageId, String fileName);

    /** Space permission and the restrictions of the page and of all pages above it. */
    boolean mayView(WikiUser user, WikiPage page);

    boolean mayEdit(WikiUser user, WikiPage page);

    /** Whether the user may log in. */
    boolean isActive(WikiUser user);
}
