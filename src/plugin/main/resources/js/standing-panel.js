/* Puts the line that tells where the network stands above the page's text; Confluence draws it at the foot of the page. */
(function () {
    'use strict';

    function place() {
        const line = document.querySelector('[data-inno-stands]');
        const text = document.getElementById('main-content');
        if (line && text) {
            text.before(line);
            line.hidden = false;
        }
    }

    if (document.readyState === 'loading') {
        document.addEventListener('DOMContentLoaded', place);
    } else {
        place();
    }
})();
