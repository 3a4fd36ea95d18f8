package dk.albertslund.devhost.wiki;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Moves pages: to the trash and back, and to another place or space with all their descendants. */
public final class PageMoveRepository {
    private final Database database;
    private final PageRepository pages;
    private final SpaceRepository spaces;
    private final PageWriter writing;
    private final AttachmentRepository attachments;

    PageMoveRepository(Database database, PageRepository pages, SpaceRepository spaces, PageWriter writing) {
        this.database = database;
        this.pages = pages;
        this.spaces = spaces;
        this.writing = writing;
        this.attachments = new AttachmentRepository(database.sql());
    }

    /** Moves a page to the trash; its children move up, and it is no home page any longer. Returns it as it was. */
    public WikiPage trash(long id) {
        return database.inTransaction(() -> {
            WikiPage page = page(id);
            pages.trash(page);
            spaces.forgetHomePage(id);
            return page;
        });
    }

    public Optional<WikiPage> trashed(long id) {
        return pages.trashed(id);
    }

    /** The pages in a space's trash. */
    public List<WikiPage> trashed(String spaceKey) {
        return pages.trash(spaceKey);
    }

    /**
     * Restores a page from the trash to the top of the space.
     *
     * @throws WikiException when another page has its title by now
     */
    public WikiPage restore(long id) {
        return database.inTransaction(() -> {
            WikiPage page = inTrash(id);
            writing.requireFreeTitle(page.spaceKey(), page.title(), id);
            pages.restore(page);
            return page(id);
        });
    }

    /** Deletes a page from the trash. */
    public void purge(long id) {
        database.inTransaction(() -> {
            pages.purge(inTrash(id));
            return null;
        });
    }

    /**
     * The page and all that went with it, as they stand afterwards; the page itself first. A page that may not leave its
     * space stays there at the top, with those under it.
     *
     * @param parentId 0 is the top of the space
     * @throws WikiException when the place is under the page itself or in another space, when the page is a space's home,
     *     or when a title is taken in the new space
     */
    public List<WikiPage> move(long id, String spaceKey, long parentId, Predicate<WikiPage> mayLeave) {
        return database.inTransaction(() -> {
            WikiPage root = page(id);
            requirePlace(root, spaceKey, parentId);
            List<WikiPage> tree = new ArrayList<>();
            if (root.spaceKey().equals(spaceKey)) {
                tree.addAll(tree(root, under -> true));
            } else {
                tree.addAll(tree(root, mayLeave));
                leave(tree, spaceKey, mayLeave);
            }
            pages.place(id, spaceKey, parentId);
            return tree.stream().map(page -> page(page.id())).toList();
        });
    }

    private void requirePlace(WikiPage root, String spaceKey, long parentId) {
        if (tree(root, under -> true).stream().anyMatch(page -> page.id() == parentId)) {
            throw new WikiException("page.move.under");
        }
        if (parentId != 0 && !page(parentId).spaceKey().equals(spaceKey)) {
            throw new WikiException("page.gone");
        }
        if (spaces.all().stream().anyMatch(space -> space.homePageId() == root.id())) {
            throw new WikiException("page.move.home");
        }
    }

    private void leave(List<WikiPage> tree, String spaceKey, Predicate<WikiPage> mayLeave) {
        tree.forEach(page -> writing.requireFreeTitle(spaceKey, page.title(), page.id()));
        for (WikiPage page : tree) {
            pages.children(page.id()).stream()
                    .filter(mayLeave.negate())
                    .forEach(left -> pages.place(left.id(), left.spaceKey(), 0));
            pages.place(page.id(), spaceKey, page.parentId());
        }
    }

    /** A new page with the text, the labels and the attachments of the other one. */
    public WikiPage copy(WikiPage origin, String spaceKey, long parentId, String title, WikiUser copier) {
        return database.inTransaction(() -> {
            WikiPage copy = writing.create(spaceKey, parentId, title, origin.body(), copier);
            pages.label(copy.id(), pages.labels(origin.id()));
            attachments.copy(origin.id(), copy.id());
            return copy;
        });
    }

    /** The page and all under it, parents before children; what stands under one that is left out is left out too. */
    public List<WikiPage> tree(WikiPage root, Predicate<WikiPage> isWanted) {
        List<WikiPage> tree = new ArrayList<>(List.of(root));
        pages.children(root.id()).stream().filter(isWanted).forEach(child -> tree.addAll(tree(child, isWanted)));
        return tree;
    }

    private WikiPage page(long id) {
        return pages.byId(id).orElseThrow(() -> new WikiException("page.gone"));
    }

    private WikiPage inTrash(long id) {
        return pages.trashed(id).orElseThrow(() -> new WikiException("page.gone"));
    }
}
