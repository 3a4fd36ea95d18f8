package dk.albertslund.innovation.common.confluence;

import dk.albertslund.innovation.form.confluence.AoChange;
import dk.albertslund.innovation.form.confluence.AoSheet;
import dk.albertslund.innovation.network.confluence.AoNetwork;
import dk.albertslund.innovation.network.confluence.AoNetworkPage;
import dk.albertslund.innovation.network.confluence.AoSummary;
import dk.albertslund.innovation.phase.confluence.AoPhaseMove;
import net.java.ao.EntityManager;
import net.java.ao.test.jdbc.DatabaseUpdater;

/** Makes the plugin's tables. */
public final class Tables implements DatabaseUpdater {
    @Override
    @SuppressWarnings("unchecked")
    public void update(EntityManager entityManager) throws Exception {
        entityManager.migrate(
                AoNetwork.class,
                AoNetworkPage.class,
                AoPhaseMove.class,
                AoSheet.class,
                AoChange.class,
                AoSummary.class);
    }
}
