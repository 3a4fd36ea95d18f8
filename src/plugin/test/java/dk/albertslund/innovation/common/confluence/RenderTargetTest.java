package dk.albertslund.innovation.common.confluence;

import static org.junit.Assert.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.content.render.xhtml.ConversionContextOutputType;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

public class RenderTargetTest {
    private static RenderTarget of(ConversionContextOutputType type) {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn(type.value());
        return RenderTarget.of(context);
    }

    private static List<ConversionContextOutputType> shownAs(RenderTarget target) {
        return Arrays.stream(ConversionContextOutputType.values())
                .filter(type -> of(type) == target)
                .toList();
    }

    @Test
    public void onlyThePageItselfCanBeWrittenOn() {
        assertEquals(List.of(ConversionContextOutputType.DISPLAY), shownAs(RenderTarget.SCREEN));
    }

    @Test
    public void thePreviewIsForLooking() {
        assertEquals(List.of(ConversionContextOutputType.PREVIEW), shownAs(RenderTarget.PREVIEW));
    }

    @Test
    public void whatIsNotKnownIsPaper() {
        ConversionContext context = mock(ConversionContext.class);
        when(context.getOutputType()).thenReturn("hologram");

        assertEquals(RenderTarget.EXPORT, RenderTarget.of(context));
    }
}
