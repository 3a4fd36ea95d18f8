package dk.albertslund.devhost.load;

import dk.albertslund.devhost.Devhost;
import dk.albertslund.devhost.RequestScope;
import dk.albertslund.devhost.blueprint.CreateSpaceRequest;
import dk.albertslund.devhost.blueprint.SpaceBlueprintService;
import dk.albertslund.devhost.load.WikiSession.Answer;
import dk.albertslund.devhost.load.WrittenField.Place;
import dk.albertslund.devhost.wiki.JdbcWiki;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;

/** The wiki of a run: its network, its people, and what is in its tables in the end. */
final class LoadWiki {
    private static final String LEADER = "leder1";
    /** The participants have the password of this sample user. */
    private static final String MODEL = "medlem1";

    private final Devhost host;
    private final UnreliableNetwork network;
    private final JdbcTemplate sql;
    private WikiSession leader;

    LoadWiki(Devhost host, UnreliableNetwork network) {
        this.host = host;
        this.network = network;
        this.sql = new JdbcTemplate(host.database().dataSource());
    }

    void network() {
        Map<String, Object> answers = Map.of(
                "themeTitle", "Pr\u00f8ve med mange",
                "networkType", "welfare",
                "networkLeader", LEADER,
                "startDate", "2026-03-01",
                "plannedEnd", "2026-09-01",
                "visibility", "everyoneWrites",
                "ContentPageTitle", "Pr\u00f8ve med mange",
                "noPageTitlePrefix", "true");
        SpaceBlueprintService blueprints = new SpaceBlueprintService(
                host.runtime().plugin(), host.wiki(), host.runtime().events());
        RequestScope.as(
                host.wiki().userByName(LEADER).orElseThrow(),
                () -> blueprints.createSpace(new CreateSpaceRequest(
                        WikiSession.SPACE,
                        "Session",
                        "",
                        "",
                        "dk.albertslund.innovation-networks:innovation-network-blueprint",
                        answers)));
        leader = new WikiSession(network, host.url()).logIn(LEADER, LEADER);
    }

    Participant participant(LoadRun run, int number) {
        String name = "deltager" + number;
        sql.update(
                "insert into WIKI_USER (USER_KEY, NAME, FULL_NAME, LOCALE, PASSWORD)"
                        + " select ?, ?, ?, LOCALE, PASSWORD from WIKI_USER where NAME = ?",
                name,
                name,
                "Deltager " + number,
                MODEL);
        sql.update("insert into WIKI_MEMBER (GROUP_NAME, USER_KEY) values (?, ?)", JdbcWiki.EVERYBODY, name);
        return new Participant(run, new WikiSession(network, host.url()).logIn(name, MODEL), name, number);
    }

    /** The leader moves the round. */
    void go(String kind, String stage) {
        int revision = leader.sendSafely(leader.changes(kind, 0))
                .json()
                .path("revision")
                .asInt();
        Answer answer = leader.sendSafely(leader.save(
                new Place(kind, "", "sheet", "stage"), Map.of("list", "", "value", stage, "base", revision)));
        if (answer.status() != 200) {
            throw new IllegalStateException("The round does not go on: " + answer.json());
        }
    }

    /** Compares what was written with the tables. */
    LoadResult.Check check(List<Participant> people) {
        Map<String, List<String>> stored = new HashMap<>();
        sql.query(
                "select \"ROW_KEY\", \"FIELD_KEY\", \"AUTHOR\", \"CONTENT\" from \"AO_C22AA8_CHANGE\""
                        + " where \"LATEST\" = true and \"LIST_KEY\" is not null",
                row -> {
                    String field =
                            row.getString(2).startsWith("points") ? "points/" + row.getString(3) : row.getString(2);
                    stored.computeIfAbsent(row.getString(1) + "/" + field, none -> new ArrayList<>())
                            .add(row.getString(4));
                });
        LoadResult.Check check = new LoadResult.Check();
        people.forEach(person -> person.written().forEach((place, text) -> {
            boolean isVote = place.field().equals("points");
            String field = isVote ? "points/" + person.key() : place.field();
            check.compare(isVote, text, stored.getOrDefault(place.row() + "/" + field, List.of()));
        }));
        return check;
    }
}
