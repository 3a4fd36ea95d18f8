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

    @Test
    public void onlyThePageItselfAndItsPreviewAreForAScreen() {
        List<ConversionContextOutputType> screens = Arrays.stream(ConversionContextOutputType.values())
                .filter(type -> of(type) == Showing.SCREEN)
                .toList();

        assertEquals(List.of(ConversionContextOutputType.PREVIEW, ConversionContextOutputType.DISPLAY), screens);
    }
}
