/*
 * What compiled Soy templates call, as Closure Templates of 2012 define it: escaping of values in HTML, in attributes and
 * in addresses, and the parameters of calls. A template that needs more fails with the name of the missing function.
 */
(function () {
    "use strict";

    var HTML = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;", "'": "&#39;", "\0": "&#0;" };
    var HARMLESS_ADDRESS = /^(?:(?:https?|mailto):|[^&:\/?#]*(?:[\/?#]|$))/i;

    function escapeHtml(value) {
        return String(value).replace(/[\0"&'<>]/g, function (letter) { return HTML[letter]; });
    }

    function escapeUri(value) {
        return encodeURIComponent(String(value)).replace(/[!'()*]/g, function (letter) {
            return "%" + letter.charCodeAt(0).toString(16).toUpperCase();
        });
    }

    function normalizeUri(value) {
        return String(value).replace(/[\0-\x20"'()<>\\{}\x7f\u2028\u2029]/g, function (letter) {
            var code = letter.charCodeAt(0);
            return code > 127 ? encodeURIComponent(letter)
                : "%" + (code < 16 ? "0" : "") + code.toString(16).toUpperCase();
        });
    }

    window.soy = {
        $$augmentMap: function (base, added) { return Object.assign(Object.create(base || null), added); },
        $$changeNewlineToBr: function (value) { return String(value).replace(/\r\n|\r|\n/g, "<br>"); },
        $$escapeHtml: escapeHtml,
        $$escapeHtmlAttribute: escapeHtml,
        $$escapeHtmlRcdata: escapeHtml,
        $$escapeUri: escapeUri,
        $$filterNoAutoescape: function (value) { return value; },
        $$filterNormalizeUri: function (value) {
            return HARMLESS_ADDRESS.test(String(value)) ? normalizeUri(value) : "#zSoyz";
        },
        $$getMapKeys: function (map) { return Object.keys(map); },
        $$normalizeUri: normalizeUri
    };
}());
