package dk.albertslund.devhost.rest;

import dk.albertslund.devhost.wiki.JdbcWiki;
import dk.albertslund.devhost.wiki.WikiUser;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** REST resource of Confluence's search, limited to the one query that finds users by a part of their name. */
@Path("/search")
@Produces(MediaType.APPLICATION_JSON)
public final class UserSearchResource {
    private static final Pattern QUERY =
            Pattern.compile("\\s*type\\s*=\\s*user\\s+and\\s+user\\.fullname\\s*~\\s*\"([^\"]*)\"\\s*");

    private final JdbcWiki wiki;

    public UserSearchResource(JdbcWiki wiki) {
        this.wiki = wiki;
    }

    /** Every word must begin a word of the name, as in Confluence's index; the user name counts as one. */
    @GET
    public Map<String, Object> search(
            @QueryParam("cql") @DefaultValue("") String cql, @QueryParam("limit") @DefaultValue("25") int limit) {
        Matcher query = QUERY.matcher(cql);
        if (!query.matches()) {
            throw new BadRequestException("The host imitates cql=type=user and user.fullname~\"…\" only");
        }
        List<String> words = List.of(
                query.group(1).replace("*", "").toLowerCase(Locale.ROOT).trim().split("\\s+"));
        List<Map<String, Object>> results = wiki.users().stream()
                .filter(user -> words.stream().allMatch(word -> hasWord(user, word)))
                .limit(limit)
                .map(UserSearchResource::result)
                .toList();
        return Map.of("results", results, "start", 0, "limit", limit, "size", results.size());
    }

    private static boolean hasWord(WikiUser user, String word) {
        String name = " " + (user.fullName() + " " + user.name()).toLowerCase(Locale.ROOT);
        return !word.isEmpty() && name.contains(" " + word);
    }

    private static Map<String, Object> result(WikiUser user) {
        Map<String, Object> found = Map.of(
                "type", "known",
                "username", user.name(),
                "userKey", user.key(),
                "displayName", user.fullName());
        return Map.of("user", found, "title", user.fullName(), "entityType", "user");
    }
}
