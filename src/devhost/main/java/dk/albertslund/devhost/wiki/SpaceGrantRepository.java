package dk.albertslund.devhost.wiki;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;

/** The permissions that are granted in spaces. */
final class SpaceGrantRepository {
    private final JdbcTemplate sql;
    private final boolean isAnonymousAllowed;

    SpaceGrantRepository(JdbcTemplate sql, boolean isAnonymousAllowed) {
        this.sql = sql;
        this.isAnonymousAllowed = isAnonymousAllowed;
    }

    void give(String spaceKey, SpaceGrant grant) {
        take(spaceKey, grant);
        sql.update(
                "insert into WIKI_GRANT (SPACE_KEY, PERMISSION, HOLDER_TYPE, HOLDER) values (?, ?, ?, ?)",
                spaceKey,
                grant.permission(),
                grant.holder().type().name(),
                grant.holder().name());
    }

    void take(String spaceKey, SpaceGrant grant) {
        sql.update(
                "delete from WIKI_GRANT where SPACE_KEY = ? and PERMISSION = ? and HOLDER_TYPE = ? and HOLDER = ?",
                spaceKey,
                grant.permission(),
                grant.holder().type().name(),
                grant.holder().name());
    }

    void takeAll(String spaceKey) {
        sql.update("delete from WIKI_GRANT where SPACE_KEY = ?", spaceKey);
    }

    List<SpaceGrant> in(String spaceKey) {
        return sql.query(
                "select PERMISSION, HOLDER_TYPE, HOLDER from WIKI_GRANT where SPACE_KEY = ? "
                        + "order by HOLDER_TYPE, HOLDER, PERMISSION",
                (row, number) -> new SpaceGrant(
                        row.getString(1),
                        new PermissionHolder(PermissionHolder.Type.valueOf(row.getString(2)), row.getString(3))),
                spaceKey);
    }

    boolean isHeld(WikiUser user, String permission, String spaceKey) {
        return spaceKeys(user, permission, " and SPACE_KEY = ?", spaceKey).contains(spaceKey);
    }

    Set<String> spaceKeys(WikiUser user, String permission) {
        return spaceKeys(user, permission, "");
    }

    /** One statement; a person also holds what everybody who is not logged in holds. */
    private Set<String> spaceKeys(WikiUser user, String permission, String filter, Object... filterValues) {
        List<String> holders = new ArrayList<>();
        List<Object> values = new ArrayList<>(List.of(permission));
        if (isAnonymousAllowed) {
            holders.add("HOLDER_TYPE = 'ANONYMOUS'");
        }
        if (user != null) {
            holders.add("(HOLDER_TYPE = 'USER' and HOLDER = ?)");
            holders.add(
                    "(HOLDER_TYPE = 'GROUP' and HOLDER in (select GROUP_NAME from WIKI_MEMBER where USER_KEY = ?))");
            values.add(user.key());
            values.add(user.key());
        }
        if (holders.isEmpty()) {
            return Set.of();
        }
        values.addAll(List.of(filterValues));
        String query = "select distinct SPACE_KEY from WIKI_GRANT where PERMISSION = ? and ("
                + String.join(" or ", holders) + ")" + filter;
        return new HashSet<>(sql.queryForList(query, String.class, values.toArray()));
    }
}
