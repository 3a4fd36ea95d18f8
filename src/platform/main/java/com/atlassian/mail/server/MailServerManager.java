package com.atlassian.mail.server;

/** Source: bootstrapi 4c9d627, compiled for Confluence 10.2.15 (MailServerServiceImpl). */
public interface MailServerManager {
    boolean isDefaultSMTPMailServerDefined();
}
