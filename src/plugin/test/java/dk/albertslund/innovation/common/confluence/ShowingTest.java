package dk.albertslund.innovation.common.confluence;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

public class ShowingTest {
    private static Showing of(ConversionContextOutputType type) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn(type.value());
        return Showing.in(context);
    }

    private static List<ConversionContextOutputType> shownAs(Showing showing) {
        return Arrays.stream(ConversionContextOutputType.values())
                .filter(type -> of(type) == showing)
                .toList();
    }

    @Test
    public void onlyThePageItselfCanBeWrittenOn() {
        assertEquals(List.of(ConversionContextOutputType.DISPLAY), shownAs(Showing.SCREEN));
    }

    @Test
    public void thePreviewIsForLooking() {
        assertEquals(List.of(ConversionContextOutputType.PREVIEW), shownAs(Showing.PREVIEW));
    }

    @Test
    public void whatIsNotKnownIsPaper() {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn("hologram");

        assertEquals(Showing.PAPER, Showing.in(context));
    }
}
