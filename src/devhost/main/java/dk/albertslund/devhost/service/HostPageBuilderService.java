package dk.albertslund.devhost.service;

import com.atlassian.webresource.api.assembler.PageBuilderService;
import com.atlassian.webresource.api.assembler.RequiredResources;
import com.atlassian.webresource.api.assembler.WebResourceAssembler;
import dk.albertslund.devhost.RequestScope;

/** Records the web resources that the current response requires. */
final class HostPageBuilderService implements PageBuilderService {
    @Override
    public WebResourceAssembler assembler() {
        return () -> new Required();
    }

    private static final class Required implements RequiredResources {
        @Override
        public RequiredResources requireWebResource(String completeKey) {
            RequestScope.current().requiredResources().add(completeKey);
            return this;
        }
    }
}
