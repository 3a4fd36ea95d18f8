package com.atlassian.sal.api.timezone;

import java.util.TimeZone;

/** Source: SAL, atlassian-slack-integration-server 94c50dce (compiled for Confluence 10.0.1). */
public interface TimeZoneManager {
    TimeZone getUserTimeZone();

    TimeZone getDefaultTimeZone();
}
