package dk.albertslund.innovation.question.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.form.sheet.Sheet;
import dk.albertslund.innovation.form.sheet.SheetRepository;
import dk.albertslund.innovation.model.Phase;
import dk.albertslund.innovation.model.PhasePosition;
import dk.albertslund.innovation.model.PhaseTitles;
import dk.albertslund.innovation.network.Summary;
import dk.albertslund.innovation.phase.PhaseMove;
import dk.albertslund.innovation.phase.PhaseMoveService;
import dk.albertslund.innovation.question.AskedQuestion;
import dk.albertslund.innovation.question.QuestionHistory;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Creates the view of the question's history. */
@Component
public final class QuestionHistoryViewFactory {
    private static final String COURSE = "innovation.question.course.";

    private final SheetRepository sheets;
    private final PhaseMoveService moveService;
    private final Messages messages;
    private final PhaseTitles titles;
    private final DateFormatter dates;

    public QuestionHistoryViewFactory(
            SheetRepository sheets,
            PhaseMoveService moveService,
            Messages messages,
            PhaseTitles titles,
            DateFormatter dates) {
        this.sheets = sheets;
        this.moveService = moveService;
        this.messages = messages;
        this.titles = titles;
        this.dates = dates;
    }

    QuestionHistoryView of(Sheet question, Summary summary, RenderTarget target) {
        List<PhaseMove> moves = moveService.of(summary.networkId()).effectiveMoves();
        List<AskedQuestion> asked = QuestionHistory.of(QuestionHistory.changes(sheets, question, moves), moves);
        return of(asked, summary.position(), target);
    }

    private QuestionHistoryView of(List<AskedQuestion> asked, PhasePosition current, RenderTarget target) {
        List<AskedQuestionView> earlier = new ArrayList<>();
        String today = "";
        for (AskedQuestion question : asked) {
            if (question.to().equals(current)) {
                today = today(question, current, target);
            } else {
                earlier.add(new AskedQuestionView(question.text(), when(question), chosen(question)));
            }
        }
        return new QuestionHistoryView(earlier, today);
    }

    /** Suggests sharpening a question that was chosen in an earlier turn. */
    private String today(AskedQuestion question, PhasePosition current, RenderTarget target) {
        String day = dates.whenDay(question.chosen(), target).text();
        String said = messages.text(COURSE + "now", day, position(question.from()));
        boolean isFromEarlierTurn = question.from().turn() < current.turn();
        return isFromEarlierTurn ? said + " " + messages.text(COURSE + "turned", titles.turnInSentence(current)) : said;
    }

    private String when(AskedQuestion question) {
        boolean isBeginning = question.from().equals(PhasePosition.FIRST);
        return isBeginning
                ? messages.text(COURSE + "beginning")
                : messages.text(COURSE + "in", position(question.from()));
    }

    private String position(PhasePosition position) {
        Phase phase = position.phase();
        return titles.titleInSentence(phase) + ", " + titles.turnInSentence(position);
    }

    private String chosen(AskedQuestion question) {
        String day = dates.day(question.chosen());
        return question.from().equals(question.to())
                ? messages.text(COURSE + "chosen", day)
                : messages.text(COURSE + "until", day, position(question.to()));
    }
}
