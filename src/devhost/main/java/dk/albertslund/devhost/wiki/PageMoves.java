package dk.albertslund.devhost.wiki;

import java.util.ArrayList;
import java.util.List;

/** Pages that go somewhere else: to the trash and back, to another place or space with all that stands under them. */
final class PageMoves {
    private final Pages pages;
    private final PageWriting writing;

    PageMoves(Pages pages, PageWriting writing) {
        this.pages = pages;
        this.writing = writing;
    }

    WikiPage trash(long id) {
        WikiPage page = page(id);
        pages.trash(page);
        return page;
    }

    WikiPage restore(long id) {
        WikiPage page = trashed(id);
        writing.requireFreeTitle(page.spaceKey(), page.title(), id);
        pages.restore(page);
        return page(id);
    }

    WikiPage purge(long id) {
        WikiPage page = trashed(id);
        pages.purge(page);
        return page;
    }

    /** The page and all under it, as they stand afterwards; the page itself first. */
    List<WikiPage> move(long id, String spaceKey, long parentId) {
        List<WikiPage> tree = tree(page(id));
        if (tree.stream().anyMatch(page -> page.id() == parentId)) {
            throw new WikiException("page.move.under");
        }
        if (!tree.get(0).spaceKey().equals(spaceKey)) {
            tree.forEach(page -> writing.requireFreeTitle(spaceKey, page.title(), page.id()));
        }
        for (WikiPage page : tree) {
            pages.place(page.id(), spaceKey, page.id() == id ? parentId : page.parentId());
        }
        return tree.stream().map(page -> page(page.id())).toList();
    }

    WikiPage copy(WikiPage origin, String spaceKey, long parentId, String title, WikiUser copier) {
        WikiPage copy = writing.create(spaceKey, parentId, title, origin.body(), copier);
        pages.label(copy.id(), pages.labels(origin.id()));
        return copy;
    }

    List<WikiPage> tree(WikiPage root) {
        List<WikiPage> tree = new ArrayList<>(List.of(root));
        pages.children(root.id()).forEach(child -> tree.addAll(tree(child)));
        return tree;
    }

    private WikiPage page(long id) {
        return pages.byId(id).orElseThrow(() -> new WikiException("page.gone"));
    }

    private WikiPage trashed(long id) {
        return pages.trashed(id).orElseThrow(() -> new WikiException("page.gone"));
    }
}
