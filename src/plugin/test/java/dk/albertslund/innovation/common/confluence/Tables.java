package dk.albertslund.innovation.common.confluence;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import net.java.ao.EntityManager;
import net.java.ao.RawEntity;
import net.java.ao.test.jdbc.DatabaseUpdater;
import org.w3c.dom.NodeList;

/** Creates the tables of the descriptor's entities, so that an entity missing there is missing in tests too. */
public final class Tables implements DatabaseUpdater {
    @Override
    public void update(EntityManager entityManager) throws Exception {
        entityManager.migrate(classes());
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>>[] classes() throws Exception {
        List<Class<?>> classes = new ArrayList<>();
        for (String name : names("entity")) {
            classes.add(Class.forName(name));
        }
        return (Class<? extends RawEntity<?>>[]) classes.toArray(new Class<?>[0]);
    }

    static List<String> names(String element) throws Exception {
        try (InputStream descriptor = Tables.class.getResourceAsStream("/atlassian-plugin.xml")) {
            if (descriptor == null) {
                throw new IOException("atlassian-plugin.xml is not among the built resources");
            }
            NodeList entities = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(descriptor)
                    .getElementsByTagName(element);
            List<String> names = new ArrayList<>();
            for (int i = 0; i < entities.getLength(); i++) {
                names.add(entities.item(i).getTextContent().strip());
            }
            return names;
        }
    }
}
