package dk.albertslund.innovation.common;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Sample users and values that all tests share. */
public final class Samples {
    public static final Instant NOON = Instant.parse("2026-03-02T11:00:00Z");
    public static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);
    public static final WikiUser ASTA = new WikiUser("key-asta", "asta", "Asta Birk");
    public static final WikiUser BO = new WikiUser("key-bo", "bo", "Bo Ådal");
    public static final WikiUser CARLA = new WikiUser("key-carla", "carla", "Carla Østergren");

    /** Directory with the users Asta, Bo and Carla. */
    public static final UserDirectory PEOPLE = new UserDirectory() {
        private final List<WikiUser> all = List.of(ASTA, BO, CARLA);

        @Override
        public Optional<WikiUser> findByName(String userName) {
            return all.stream().filter(person -> person.name().equals(userName)).findFirst();
        }

        @Override
        public String fullName(String userKey) {
            return findByKey(userKey).map(WikiUser::fullName).orElse("tidligere bruger");
        }

        @Override
        public Optional<WikiUser> findByKey(String userKey) {
            return all.stream().filter(person -> person.key().equals(userKey)).findFirst();
        }
    };

    /** Runs actions without a transaction and without rollback, for repositories in memory. */
    public static final Transactions AT_ONCE = new Transactions() {
        @Override
        public <T> T execute(Supplier<T> action) {
            return action.get();
        }

        @Override
        public void afterCommit(Runnable action) {
            action.run();
        }
    };

    private Samples() {}
}
