package dk.albertslund.devhost.wiki;

import java.util.List;
import java.util.Locale;

/** The made-up users of the first start. Everybody's password is their user name. */
final class InitialUsers {
    private static final Locale DANISH = new Locale("da", "DK");
    private static final String LEADERS = "netvaerksledere";
    private static final String MANAGERS = "ledelse";

    private record Person(String name, String fullName, String group) {}

    private static final List<Person> PEOPLE = List.of(
            new Person("admin", "Wiki-administrator", JdbcWiki.ADMINISTRATORS),
            new Person("leder1", "Asta Prøvested", LEADERS),
            new Person("leder2", "Bjørn Øvelund", LEADERS),
            new Person("leder3", "Carla Tænkholt", LEADERS),
            new Person("medlem1", "Ditte Idéager", null),
            new Person("medlem2", "Emil Nyskov", null),
            new Person("medlem3", "Freja Undersø", null),
            new Person("chef1", "Gorm Overblik", MANAGERS),
            new Person("chef2", "Hanne Retningsen", MANAGERS),
            new Person("udenfor", "Ib Andetsteds", null));

    private InitialUsers() {}

    /** The number of users created. */
    static int join(UserRepository people) {
        for (Person person : PEOPLE) {
            WikiUser user = people.add(person.name(), person.fullName(), DANISH, person.name());
            people.join(user, JdbcWiki.EVERYBODY);
            if (person.group() != null) {
                people.join(user, person.group());
            }
        }
        return PEOPLE.size();
    }
}
