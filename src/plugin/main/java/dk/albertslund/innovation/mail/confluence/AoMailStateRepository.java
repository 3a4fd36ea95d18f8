package dk.albertslund.innovation.mail.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.ConflictException;
import dk.albertslund.innovation.common.confluence.SqlInClause;
import dk.albertslund.innovation.mail.MailKind;
import dk.albertslund.innovation.mail.MailOccasion;
import dk.albertslund.innovation.mail.MailStateRepository;
import java.lang.reflect.UndeclaredThrowableException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.Query;
import org.springframework.stereotype.Component;

/** Stores the state of mails in the table {@code MAIL_STATE}. */
@Component
public final class AoMailStateRepository implements MailStateRepository {
    private final ActiveObjects ao;

    public AoMailStateRepository(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    private Optional<AoMailState> find(String userKey, MailKind kind, int networkId) {
        return Arrays.stream(
                        ao.find(AoMailState.class, Query.select().where("PLACE = ?", place(userKey, kind, networkId))))
                .findFirst();
    }

    private static String place(String userKey, MailKind kind, int networkId) {
        return userKey + ":" + kind.key() + ":" + networkId;
    }

    @Override
    public boolean isOff(String userKey, MailKind kind) {
        return find(userKey, kind, MailOccasion.SEVERAL_NETWORKS)
                .filter(AoMailState::isSwitchedOff)
                .isPresent();
    }

    @Override
    public void setOff(String userKey, MailKind kind, boolean isOff, Instant when) {
        AoMailState row = findOrAdd(userKey, kind, MailOccasion.SEVERAL_NETWORKS, when);
        row.setSwitchedOff(isOff);
        row.setChanged(Date.from(when));
        row.save();
    }

    /** @throws ConflictException when another node adds it at the same time; the transaction is then tried again */
    private AoMailState findOrAdd(String userKey, MailKind kind, int networkId, Instant when) {
        return find(userKey, kind, networkId).orElseGet(() -> {
            try {
                return ao.create(
                        AoMailState.class,
                        new DBParam("PLACE", place(userKey, kind, networkId)),
                        new DBParam("USER_KEY", userKey),
                        new DBParam("KIND", kind.key()),
                        new DBParam("NETWORK_ID", networkId),
                        new DBParam("SWITCHED_OFF", false),
                        new DBParam("CHANGED", Date.from(when)));
            } catch (ActiveObjectsException | UndeclaredThrowableException e) {
                throw new ConflictException("Another node records the same mail", e);
            }
        });
    }

    /** The first saving locks the row, so that of two that send the same mail the second reads what the first has written. */
    @Override
    public boolean markSent(String userKey, MailOccasion occasion, Instant when) {
        AoMailState row = findOrAdd(userKey, occasion.kind(), occasion.networkId(), when);
        row.setChanged(Date.from(when));
        row.save();
        AoMailState locked =
                find(userKey, occasion.kind(), occasion.networkId()).orElseThrow();
        if (occasion.period().equals(locked.getSentFor())) {
            return false;
        }
        locked.setSentFor(occasion.period());
        locked.setSent(Date.from(when));
        locked.save();
        return true;
    }

    @Override
    public Optional<Instant> lastSent(String userKey, MailKind kind, int networkId) {
        return find(userKey, kind, networkId).map(AoMailState::getSent).map(Date::toInstant);
    }

    @Override
    public Set<String> usersBefore(Instant moment) {
        return Arrays.stream(ao.find(AoMailState.class, Query.select().where("CHANGED < ?", Date.from(moment))))
                .map(AoMailState::getUserKey)
                .collect(Collectors.toSet());
    }

    @Override
    public int deleteByUsers(Collection<String> userKeys) {
        int deleted = 0;
        for (List<String> some : SqlInClause.partition(userKeys)) {
            deleted += ao.deleteWithSQL(AoMailState.class, SqlInClause.in("USER_KEY", some), some.toArray());
        }
        return deleted;
    }

    @Override
    public void deleteByNetwork(int networkId) {
        ao.deleteWithSQL(AoMailState.class, "NETWORK_ID = ?", networkId);
    }

    @Override
    public Set<Integer> findOrphanedNetworkIds(Collection<Integer> known) {
        return Arrays.stream(ao.find(AoMailState.class, SqlInClause.selectExcept("NETWORK_ID", known)))
                .map(AoMailState::getNetworkId)
                .filter(id -> id != MailOccasion.SEVERAL_NETWORKS)
                .collect(Collectors.toSet());
    }
}
