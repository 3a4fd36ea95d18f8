package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.common.Texts;
import dk.albertslund.innovation.common.confluence.Moments;
import dk.albertslund.innovation.form.Sheet;
import dk.albertslund.innovation.form.Sheets;
import dk.albertslund.innovation.network.Course;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.Phase;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseTitles;
import dk.albertslund.innovation.phase.Standing;
import dk.albertslund.innovation.question.AskedQuestion;
import dk.albertslund.innovation.question.QuestionCourse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Says in words which question the network had when. */
@Component
public final class QuestionCourses {
    private static final String COURSE = "innovation.question.course.";

    private final Sheets sheets;
    private final Course course;
    private final Texts texts;
    private final PhaseTitles titles;
    private final Moments moments;

    public QuestionCourses(Sheets sheets, Course course, Texts texts, PhaseTitles titles, Moments moments) {
        this.sheets = sheets;
        this.course = course;
        this.texts = texts;
        this.titles = titles;
        this.moments = moments;
    }

    QuestionView.Course of(Sheet question, Summary network) {
        List<PhaseMove> moves = course.of(network.networkId()).course();
        List<AskedQuestion> asked = QuestionCourse.of(QuestionCourse.changes(sheets, question, moves), moves);
        return of(asked, network.standing());
    }

    private QuestionView.Course of(List<AskedQuestion> asked, Standing now) {
        List<AskedView> earlier = new ArrayList<>();
        String today = "";
        for (AskedQuestion question : asked) {
            if (question.to().equals(now)) {
                today = today(question, now);
            } else {
                earlier.add(new AskedView(question.text(), when(question), chosen(question)));
            }
        }
        return new QuestionView.Course(earlier, today);
    }

    /** A question that has come along to a new turn may need to be sharpened. */
    private String today(AskedQuestion question, Standing now) {
        String said = texts.text(COURSE + "now", moments.day(question.chosen()), standing(question.from()));
        boolean isFromEarlierTurn = question.from().turn() < now.turn();
        return isFromEarlierTurn ? said + " " + texts.text(COURSE + "turned", titles.turnInSentence(now)) : said;
    }

    private String when(AskedQuestion question) {
        boolean isBeginning = question.from().equals(Standing.FIRST);
        return isBeginning ? texts.text(COURSE + "beginning") : texts.text(COURSE + "in", standing(question.from()));
    }

    private String standing(Standing standing) {
        Phase phase = standing.phase();
        return titles.titleInSentence(phase) + ", " + titles.turnInSentence(standing);
    }

    private String chosen(AskedQuestion question) {
        String day = moments.day(question.chosen());
        return question.from().equals(question.to())
                ? texts.text(COURSE + "chosen", day)
                : texts.text(COURSE + "until", day, standing(question.to()));
    }
}
