package dk.albertslund.innovation.reflection.confluence;

import dk.albertslund.innovation.common.Messages;
import dk.albertslund.innovation.common.confluence.CurrentUser;
import dk.albertslund.innovation.common.confluence.DateFormatter;
import dk.albertslund.innovation.common.confluence.RenderTarget;
import dk.albertslund.innovation.common.confluence.WikiUrls;
import dk.albertslund.innovation.form.FormReader;
import dk.albertslund.innovation.form.sheet.Row;
import dk.albertslund.innovation.reflection.ReflectionDiary;
import dk.albertslund.innovation.reflection.ReflectionForm;
import org.springframework.stereotype.Component;

/** Creates the view of a reader's reflections. */
@Component
public final class MyReflectionsViewFactory {
    private final ReflectionDiary diary;
    private final CurrentUser currentUser;
    private final Messages messages;
    private final DateFormatter dates;
    private final WikiUrls urls;

    public MyReflectionsViewFactory(
            ReflectionDiary diary, CurrentUser currentUser, Messages messages, DateFormatter dates, WikiUrls urls) {
        this.diary = diary;
        this.currentUser = currentUser;
        this.messages = messages;
        this.dates = dates;
        this.urls = urls;
    }

    /** As in forms, only the page itself has what nobody else may see. */
    MyReflectionsView of(RenderTarget target) {
        String user = currentUser.userKey().orElse("");
        FormReader reader = target == RenderTarget.SCREEN ? new FormReader(user) : FormReader.PUBLIC;
        ReflectionDiary.Pages pages = diary.read(user, reader);
        return new MyReflectionsView(
                pages.entries().stream().map(entry -> entry(entry, target)).toList(),
                new DefinitionsView(pages.definitions()),
                target.isExport());
    }

    private MyReflectionView entry(ReflectionDiary.Entry entry, RenderTarget target) {
        Row row = entry.reflection();
        String kind = row.value(ReflectionForm.OCCASION_KIND);
        return new MyReflectionView(
                row.value(ReflectionForm.OCCASION),
                kind.isEmpty() ? "" : messages.text("innovation.form.reflection.kind." + kind),
                entry.network().profile().title(),
                urls.space(target, entry.network().spaceKey()),
                dates.when(entry.written(), target),
                ReflectionForm.lines(row.value(ReflectionForm.TAKEAWAYS)),
                ReflectionForm.lines(row.value(ReflectionForm.INSIGHTS)),
                row.value(ReflectionForm.DEFINITION_OF_INNOVATION),
                next(row),
                row.isTicked(Row.SHARED));
    }

    private String next(Row row) {
        String action = row.value(ReflectionForm.NEXT_ACTION);
        String day = dates.day(row.value(ReflectionForm.NEXT_ON));
        return action.isEmpty() || day.isEmpty()
                ? action
                : messages.text("innovation.reflection.mine.next", action, day);
    }
}
