package com.atlassian.scheduler;

/** Source: Confluence Javadoc 8.9.3. The outcome is the development host's to read; the plugin only makes responses. */
public final class JobRunnerResponse {
    private final boolean isSuccess;
    private final String message;

    private JobRunnerResponse(boolean isSuccess, String message) {
        this.isSuccess = isSuccess;
        this.message = message;
    }

    public static JobRunnerResponse success(String message) {
        return new JobRunnerResponse(true, message);
    }

    public static JobRunnerResponse failed(Throwable cause) {
        return new JobRunnerResponse(false, cause.toString());
    }

    public String getMessage() {
        return message;
    }

    @Override
    public String toString() {
        return (isSuccess ? "success: " : "failed: ") + message;
    }
}
