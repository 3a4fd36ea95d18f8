/* Small behaviour of the wiki's own pages: menus that close, and a page tree that is folded on a small screen. */
(function () {
    'use strict';

    const MENUS = '.wiki-user, .wiki-more';

    function closeMenusExcept(kept) {
        document.querySelectorAll(MENUS).forEach(menu => {
            if (menu !== kept) {
                menu.open = false;
            }
        });
    }

    document.addEventListener('click', event => closeMenusExcept(event.target.closest(MENUS)));
    document.addEventListener('keydown', event => {
        const menu = event.key === 'Escape' && event.target.closest(MENUS);
        if (menu && menu.open) {
            menu.open = false;
            menu.querySelector('summary').focus();
        }
    });

    const tree = document.querySelector('.wiki-sidebar-fold');
    if (tree) {
        const small = window.matchMedia('(max-width: 768px)');
        const fold = () => {
            tree.open = !small.matches;
        };
        small.addEventListener('change', fold);
        fold();
    }
})();
