package dk.albertslund.innovation.page.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.UserDirectory;
import dk.albertslund.innovation.common.WikiUser;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Formats who can read confidential fields: up to three by first name, and the number of the others. */
@Component
public final class ReaderNameFormatter {
    private static final int MOST_NAMED = 3;

    private final UserDirectory users;
    private final Messages messages;

    public ReaderNameFormatter(UserDirectory users, Messages messages) {
        this.users = users;
        this.messages = messages;
    }

    String format(Collection<String> userKeys) {
        List<String> names = userKeys.stream()
                .flatMap(key -> users.findByKey(key).stream())
                .map(ReaderNameFormatter::firstName)
                .toList();
        int named = names.size() > MOST_NAMED ? MOST_NAMED - 1 : names.size();
        Stream<Object> arguments = Stream.concat(names.stream().limit(named), Stream.of(names.size() - named));
        String key = names.size() > MOST_NAMED ? "many" : String.valueOf(names.size());
        return messages.text("innovation.form.seenby." + key, arguments.toArray());
    }

    private static String firstName(WikiUser person) {
        return person.fullName().strip().split("\\s+")[0];
    }
}
