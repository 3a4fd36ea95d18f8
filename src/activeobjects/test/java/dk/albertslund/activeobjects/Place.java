package dk.albertslund.activeobjects;

import net.java.ao.Entity;
import net.java.ao.EntityManager;
import net.java.ao.Preload;
import net.java.ao.schema.Index;
import net.java.ao.schema.Indexes;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import net.java.ao.test.jdbc.DatabaseUpdater;

/** A table to try Active Objects on. */
@Preload
@Table("MEETING_PLACE")
@Indexes({
    @Index(
            name = "address",
            methodNames = {"getStreet", "getHouse"})
})
public interface Place extends Entity {
    @NotNull
    @Unique
    String getTitle();

    void setTitle(String title);

    int getSeats();

    void setSeats(int seats);

    String getStreet();

    void setStreet(String street);

    Integer getHouse();

    void setHouse(Integer house);

    @StringLength(StringLength.UNLIMITED)
    String getStory();

    void setStory(String story);

    /** Makes the table. */
    final class Tables implements DatabaseUpdater {
        @Override
        @SuppressWarnings("unchecked")
        public void update(EntityManager entityManager) throws Exception {
            entityManager.migrate(Place.class);
        }
    }
}
