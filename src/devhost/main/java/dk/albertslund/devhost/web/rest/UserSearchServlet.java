package dk.albertslund.devhost.web.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.wiki.Wiki;
import dk.albertslund.devhost.wiki.WikiUser;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code /rest/api/search} as far as people are found by name; any other question is not imitated. */
public final class UserSearchServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final Pattern PEOPLE = Pattern.compile(
            "type\\s*=\\s*user\\s+and\\s+user\\.fullname\\s*~\\s*\"([^\"]*)\"", Pattern.CASE_INSENSITIVE);
    private static final int MOST = 10;

    private final transient Wiki wiki;
    private final transient ObjectMapper json = new ObjectMapper();

    public UserSearchServlet(Wiki wiki) {
        this.wiki = wiki;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String cql = request.getParameter("cql");
        Matcher people = PEOPLE.matcher(cql == null ? "" : cql.strip());
        response.setContentType("application/json;charset=utf-8");
        if (RequestScope.current().user() == null) {
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            json.writeValue(response.getOutputStream(), Map.of("message", "Not logged in"));
        } else if (!people.matches()) {
            response.setStatus(HttpServletResponse.SC_NOT_IMPLEMENTED);
            json.writeValue(response.getOutputStream(), Map.of("message", "Not imitated: " + cql));
        } else {
            json.writeValue(response.getOutputStream(), Map.of("results", found(people.group(1))));
        }
    }

    private List<Map<String, Object>> found(String words) {
        String wanted = words.replace("*", "").toLowerCase(Locale.ROOT).strip();
        return wiki.users().stream()
                .filter(user -> user.fullName().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(MOST)
                .map(UserSearchServlet::result)
                .toList();
    }

    private static Map<String, Object> result(WikiUser user) {
        Map<String, Object> person =
                Map.of("type", "known", "username", user.name(), "userKey", user.key(), "displayName", user.fullName());
        return Map.of("user", person, "title", user.fullName(), "entityType", "user");
    }
}
