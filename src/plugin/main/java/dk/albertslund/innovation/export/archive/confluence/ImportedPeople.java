package dk.albertslund.innovation.export.archive.confluence;

import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.WikiUser;
import dk.albertslund.innovation.export.archive.ArchiveContent.Person;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The people of an archive, as far as this wiki knows them by user name; remembers those that it does not. */
final class ImportedPeople {
    private final Map<String, Person> people;
    private final UserDirectory users;
    private final Set<String> missing = new TreeSet<>();

    /** @param people by user key of the other wiki */
    ImportedPeople(Map<String, Person> people, UserDirectory users) {
        this.people = people;
        this.users = users;
    }

    /** Those of the user names that this wiki knows, separated by commas. */
    String known(String userNames) {
        return Arrays.stream(userNames.split("[,\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .filter(name -> find(name).isPresent())
                .collect(Collectors.joining(","));
    }

    private Optional<WikiUser> find(String userName) {
        Optional<WikiUser> user = users.findByName(userName);
        if (user.isEmpty()) {
            missing.add(shown(userName));
        }
        return user;
    }

    private String shown(String userName) {
        return people.values().stream()
                .filter(person -> person.userName().equals(userName))
                .findFirst()
                .map(person -> person.fullName() + " (" + userName + ")")
                .orElse(userName);
    }

    /** The key here of the user with that key there. */
    Optional<String> keyHere(String userKey) {
        return Optional.ofNullable(people.get(userKey))
                .flatMap(person -> find(person.userName()))
                .map(WikiUser::key);
    }

    Collection<String> missing() {
        return Collections.unmodifiableSet(missing);
    }
}
