package dk.albertslund.innovation.health.confluence;

import dk.albertslund.innovation.common.confluence.JobRunnerFactory;
import dk.albertslund.innovation.common.confluence.OptionalServices;
import dk.albertslund.innovation.common.confluence.WebSudo;
import dk.albertslund.innovation.common.confluence.WikiReadOnlyMode;
import dk.albertslund.innovation.creation.confluence.BlueprintListenerRegistration;
import dk.albertslund.innovation.mail.confluence.ConfluenceMailQueue;
import dk.albertslund.innovation.search.confluence.ConfluencePageProperties;

/** Parts of Confluence that the app can run without, with reduced functionality. */
enum OptionalPart {
    BLUEPRINTS("blueprints", BlueprintListenerRegistration.EVENT),
    PROPERTIES("properties", ConfluencePageProperties.SERVICE),
    INDEX("index", "com.atlassian.confluence.plugins.index.api.Extractor2"),
    SCHEDULER("scheduler", JobRunnerFactory.SCHEDULER),
    ACCESS_MODE("accessMode", WikiReadOnlyMode.SERVICE),
    MAIL("mail", ConfluenceMailQueue.QUEUE),
    WEB_SUDO("webSudo", WebSudo.SERVICE);

    private final String key;
    private final String className;

    OptionalPart(String key, String className) {
        this.key = key;
        this.className = className;
    }

    String key() {
        return key;
    }

    boolean isAvailable() {
        return OptionalServices.isAvailable(className);
    }
}
