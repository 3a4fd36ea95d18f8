package dk.albertslund.innovation.mail.confluence;

import com.atlassian.mail.server.MailServerManager;

/** Adapter for Confluence's mail servers. The only class that links to their type. */
final class MailServersAdapter {
    private final MailServerManager servers;

    MailServersAdapter(Object service) {
        this.servers = (MailServerManager) service;
    }

    boolean hasServer() {
        return servers.isDefaultSMTPMailServerDefined();
    }
}
