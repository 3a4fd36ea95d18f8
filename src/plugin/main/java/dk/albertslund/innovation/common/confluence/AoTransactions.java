package dk.albertslund.innovation.common.confluence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.plugin.spring.scanner.annotation.imports.ComponentImport;
import dk.albertslund.innovation.common.Transactions;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Transactions of Active Objects; they join the one that Confluence may have begun. */
@Component
public final class AoTransactions implements Transactions {
    private final ActiveObjects ao;

    public AoTransactions(@ComponentImport ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public <T> T in(Supplier<T> action) {
        return ao.executeInTransaction(action::get);
    }
}
