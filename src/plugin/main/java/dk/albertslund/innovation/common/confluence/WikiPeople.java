package dk.albertslund.innovation.common.confluence;

import com.atlassian.confluence.user.UserAccessor;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dk.albertslund.innovation.common.People;
import dk.albertslund.innovation.common.Person;
import dk.albertslund.innovation.common.Texts;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Confluence's users. */
@Component
public final class WikiPeople implements People {
    private final UserManager users;
    private final UserAccessor accessor;
    private final Texts texts;

    public WikiPeople(
            @ComponentImport("salUserManager") UserManager users, @ComponentImport UserAccessor accessor, Texts texts) {
        this.users = users;
        this.accessor = accessor;
        this.texts = texts;
    }

    @Override
    public Optional<Person> named(String userName) {
        return Optional.ofNullable(users.getUserProfile(userName))
                .flatMap(profile -> withKey(profile.getUserKey().getStringValue()));
    }

    /** A removed user may have no full name. */
    @Override
    public Optional<Person> withKey(String userKey) {
        return Optional.ofNullable(accessor.getUserByKey(new UserKey(userKey))).map(user -> {
            String fullName = user.getFullName();
            return new Person(
                    userKey, user.getName(), fullName == null || fullName.isBlank() ? user.getName() : fullName);
        });
    }

    @Override
    public String fullName(String userKey) {
        return withKey(userKey).map(Person::fullName).orElseGet(() -> texts.text("innovation.person.former"));
    }
}
