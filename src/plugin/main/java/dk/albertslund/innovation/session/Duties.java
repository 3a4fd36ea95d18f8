package dk.albertslund.innovation.session;

import dk.albertslund.innovation.form.Field;
import dk.albertslund.innovation.form.RowList;
import dk.albertslund.innovation.form.Section;
import java.util.List;

/** Who is responsible for what in a session: lists of duties, one for those who arrange it, one for the others, one for all. */
final class Duties {
    static final String OURS = "ours";
    static final String YOURS = "yours";
    static final String TOGETHER = "together";
    static final List<String> WHO = List.of(OURS, YOURS, TOGETHER);

    private Duties() {}

    static Section section() {
        return Section.of("responsibility", list(OURS), list(YOURS), list(TOGETHER));
    }

    private static RowList list(String who) {
        return RowList.of(who, 20, Field.text(duty(who), 200).required());
    }

    /** The field of a list of duties; each list has its own, so that no two controls of a page have one id. */
    static String duty(String list) {
        return list + "Duty";
    }
}
