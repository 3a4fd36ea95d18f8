/* Requests to the REST resources of the app. */

const TIMEOUT_IN_MS = 15000;
const TIMEOUT_OF_FILE_IN_MS = 300000;
const LOGGED_OUT = 401;
const FORBIDDEN = 403;

export function contextPath() {
    return AJS.contextPath();
}

export function restUrl(path) {
    return contextPath() + '/rest/innovation/1.0' + path;
}

export function loginUrl() {
    const here = window.location.pathname.slice(contextPath().length) + window.location.search;
    return contextPath() + '/login.action?os_destination=' + encodeURIComponent(here);
}

function parse(response) {
    // The resources redirect nobody: it is the way to a log-in page, perhaps of another site, that cannot be followed from here
    if (response.type === 'opaqueredirect') {
        return { status: LOGGED_OUT, json: {} };
    }
    const isJson = (response.headers.get('Content-Type') || '').indexOf('json') >= 0;
    if (!isJson) {
        // Refused by what stands before the resources: a filter or a proxy that knows no session
        const status = response.status === FORBIDDEN ? LOGGED_OUT : response.status;
        return { status: response.ok ? 500 : status, json: {} };
    }
    return response.json().then((json) => ({ status: response.status, json: json }));
}

/**
 * Gives {status, json}. Fails only when there is no answer at all: no connection, none within 15 seconds, or the
 * caller has aborted it. A file may take five minutes.
 *
 * @param content is sent as JSON, or as it is when it is a zip file
 * @param signal an AbortSignal of the caller; may be left out
 */
export function sendRequest(method, url, content, signal) {
    const controller = new AbortController();
    if (signal) {
        signal.addEventListener('abort', () => controller.abort());
    }
    const timer = window.setTimeout(
        () => controller.abort(),
        content instanceof Blob ? TIMEOUT_OF_FILE_IN_MS : TIMEOUT_IN_MS,
    );
    const request = {
        method: method,
        credentials: 'same-origin',
        cache: 'no-store',
        redirect: 'manual',
        signal: controller.signal,
        headers: { Accept: 'application/json', 'X-Atlassian-Token': 'no-check' },
    };
    if (content instanceof Blob) {
        request.headers['Content-Type'] = 'application/zip';
        request.body = content;
    } else if (content !== undefined) {
        request.headers['Content-Type'] = 'application/json';
        request.body = JSON.stringify(content);
        // Lets a request go on when the page is closed; browsers take no more than 64 KB of those
        request.keepalive = request.body.length < 16000;
    }
    const stopTimer = (result) => {
        window.clearTimeout(timer);
        return result;
    };
    return fetch(url, request)
        .then(parse)
        .then(stopTimer, (error) => {
            stopTimer();
            throw error;
        });
}
