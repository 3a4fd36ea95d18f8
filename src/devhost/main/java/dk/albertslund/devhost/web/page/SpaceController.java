package dk.albertslund.devhost.web.page;

import dk.albertslund.devhost.web.Exchange;
import dk.albertslund.devhost.web.PageLayout;
import dk.albertslund.devhost.web.PageUrls;
import dk.albertslund.devhost.web.RefusedException;
import dk.albertslund.devhost.web.Routes;
import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.PermissionHolder;
import dk.albertslund.devhost.wiki.SpaceGrant;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiException;
import dk.albertslund.devhost.wiki.WikiSpace;
import dk.albertslund.devhost.wiki.WikiUser;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Creates spaces without a blueprint, edits space permissions, and removes spaces. */
public final class SpaceController {
    private static final List<String> PERMISSIONS =
            List.of(Wiki.VIEW, Wiki.EDIT, Wiki.COMMENT, Wiki.ATTACH, Wiki.RESTRICT, Wiki.ADMINISTER);

    /** A permission as the list shows it; {@code value} is what the form sends to take it away. */
    public record PermissionRow(String permission, String holder, String value) {}

    private SpaceController() {}

    public static void addTo(Routes routes) {
        routes.change("/spaces/createspace.action", SpaceController::create)
                .change("/spaces/permissions.action", SpaceController::permissions)
                .change("/spaces/removespace.action", SpaceController::remove);
    }

    private static void create(Exchange exchange) throws IOException {
        if (exchange.user() == null) {
            throw RefusedException.forbidden();
        }
        if (!exchange.isPost()) {
            showCreate(exchange, "");
            return;
        }
        String key = exchange.parameter("key").strip();
        String name = exchange.parameter("name").strip();
        try {
            if (name.isEmpty()) {
                throw new WikiException("space.name.empty");
            }
            if (!key.matches("[A-Za-z0-9]{1,255}")) {
                throw new WikiException("space.key.signs", key);
            }
            exchange.site().wiki().createSpace(key, name, exchange.user(), exchange.has("private"));
            exchange.redirect(PageUrls.ofSpace(key));
        } catch (WikiException e) {
            exchange.status(400);
            showCreate(exchange, exchange.text(e));
        }
    }

    private static void showCreate(Exchange exchange, String error) throws IOException {
        new PageLayout(exchange)
                .title(exchange.text("space.new"))
                .show(
                        "createspace",
                        Map.of(
                                "error",
                                error,
                                "key",
                                exchange.parameter("key"),
                                "name",
                                exchange.parameter("name"),
                                "isPrivate",
                                exchange.has("private")));
    }

    private static void permissions(Exchange exchange) throws IOException {
        WikiSpace space = RequestedContent.space(exchange, exchange.parameter("key"));
        JdbcWiki wiki = exchange.site().wiki();
        boolean mayChange = wiki.isPermitted(exchange.user(), Wiki.ADMINISTER, space.key());
        if (exchange.isPost()) {
            if (!mayChange) {
                throw RefusedException.forbidden();
            }
            change(exchange, space);
            exchange.redirect("/spaces/permissions.action?key=" + PageUrls.encode(space.key()));
            return;
        }
        List<PermissionRow> lines = wiki.grants(space.key()).stream()
                .map(grant -> line(exchange, grant))
                .toList();
        new PageLayout(exchange)
                .title(exchange.text("space.permissions.of", space.name()))
                .space(space)
                .show(
                        "permissions",
                        Map.of(
                                "lines", lines,
                                "mayChange", mayChange,
                                "people", wiki.users(),
                                "groups", wiki.groups(),
                                "permissions", PERMISSIONS));
    }

    private static PermissionRow line(Exchange exchange, SpaceGrant grant) {
        String name =
                switch (grant.holder().type()) {
                    case USER ->
                        exchange.site()
                                .wiki()
                                .userByKey(grant.holder().name())
                                .map(WikiUser::fullName)
                                .orElse(grant.holder().name());
                    case GROUP ->
                        exchange.text("space.permissions.group", grant.holder().name());
                    case ANONYMOUS -> exchange.text("space.permissions.anonymous");
                };
        return new PermissionRow(grant.permission(), name, grant.permission() + " " + value(grant.holder()));
    }

    private static String value(PermissionHolder holder) {
        return holder.type() + " " + holder.name();
    }

    private static void change(Exchange exchange, WikiSpace space) {
        JdbcWiki wiki = exchange.site().wiki();
        if (exchange.has("take")) {
            String[] parts = exchange.parameter("take").split(" ", 2);
            wiki.take(space.key(), new SpaceGrant(parts[0], holder(parts.length == 2 ? parts[1] : "")));
        } else if (PERMISSIONS.contains(exchange.parameter("permission"))) {
            wiki.give(
                    space.key(),
                    new SpaceGrant(exchange.parameter("permission"), holder(exchange.parameter("holder"))));
        }
    }

    private static PermissionHolder holder(String value) {
        String[] parts = value.split(" ", 2);
        boolean isKnown = Set.of("USER", "GROUP", "ANONYMOUS").contains(parts[0]) && parts.length == 2;
        if (!isKnown) {
            throw RefusedException.notFound();
        }
        return new PermissionHolder(PermissionHolder.Type.valueOf(parts[0]), parts[1]);
    }

    private static void remove(Exchange exchange) throws IOException {
        WikiSpace space = RequestedContent.space(exchange, exchange.parameter("key"), Wiki.ADMINISTER);
        if (exchange.isPost()) {
            exchange.site().lifecycle().remove(space.key());
            exchange.redirect("/spacedirectory");
            return;
        }
        new PageLayout(exchange)
                .title(exchange.text("remove.space"))
                .space(space)
                .show("removespace", Map.of());
    }
}
