package dk.albertslund.innovation.overview.confluence;

import static org.junit.Assert.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.Test;

public class OverviewAddressTest {
    @Test
    public void thePageAndTheFilterStayInTheAddress() {
        Map<String, String> filter = new LinkedHashMap<>();
        filter.put("types", "welfare");
        filter.put("text", "øl & brød");
        OverviewAddress address = new OverviewAddress(Map.of("pageId", "7"), filter);

        assertEquals(
                "?pageId=7&network-types=welfare&network-text=%C3%B8l+%26+br%C3%B8d&network-limit=500",
                address.with("limit", "500"));
        assertEquals("?pageId=7", address.reset());
    }

    @Test
    public void onlyTheFiltersOwnParametersAreRead() {
        assertEquals(
                Map.of("types", "welfare"),
                OverviewAddress.asked(Map.of("network-types", "welfare", "types", "learning", "pageId", "7")));
    }
}
