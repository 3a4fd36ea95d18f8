/* The list of what is missing in a phase follows what is written below it: the receipt says how it stands. */
(function () {
    'use strict';

    const Innovation = window.Innovation;

    function draw(mark, isMet) {
        mark.dataset.criterionState = isMet ? 'met' : '';
        mark.classList.toggle('aui-lozenge-success', isMet);
        mark.classList.toggle('aui-lozenge-subtle', !isMet);
        mark.textContent = isMet
            ? AJS.I18n.getText("innovation.phase.criterion.met") : AJS.I18n.getText("innovation.phase.criterion.unmet");
    }

    /** The criterion's mark, when it is drawn otherwise than it stands now. */
    function changed(list, criterion) {
        const mark = Innovation.all(list, '[data-criterion]')
            .filter(line => line.dataset.criterion === criterion.key)
            .map(line => line.querySelector('[data-criterion-state]'))[0];
        return mark && (mark.dataset.criterionState === 'met') !== criterion.met ? mark : null;
    }

    function follow(page, list, criteria) {
        const said = [];
        criteria.forEach(criterion => {
            const mark = changed(list, criterion);
            if (mark) {
                draw(mark, criterion.met);
                said.push(AJS.I18n.getText("innovation.phase.criterion.changed", mark.textContent, criterion.text));
            }
        });
        if (said.length > 0) {
            const met = criteria.filter(criterion => criterion.met).length;
            said.push(AJS.I18n.getText("innovation.phase.criterion.count", String(met), String(criteria.length)));
            Innovation.write(page.querySelector('[data-criteria-said]'), said.join(' '));
        }
    }

    document.addEventListener('innovation-changed', event => {
        const page = event.target.closest('[data-phase-page]');
        const receipt = event.detail.receipt;
        if (page && receipt && receipt.criteria) {
            Innovation.all(page, '[data-criteria]')
                .filter(list => list.dataset.criteria === event.target.dataset.kind)
                .forEach(list => follow(page, list, receipt.criteria));
        }
    });
})();
