package com.atlassian.sal.api.message;

import java.util.Locale;

/** Source: SAL (com.atlassian.sal.api.message), unchanged from SAL 2 to 7. */
public interface LocaleResolver {
    /** The language of the person who asks. */
    Locale getLocale();
}
