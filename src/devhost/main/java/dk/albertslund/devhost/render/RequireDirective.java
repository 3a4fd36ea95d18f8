package dk.albertslund.devhost.render;

import dk.albertslund.devhost.RequestScope;
import java.io.Writer;
import org.apache.velocity.context.InternalContextAdapter;
import org.apache.velocity.exception.ParseErrorException;
import org.apache.velocity.runtime.directive.Directive;
import org.apache.velocity.runtime.parser.node.Node;

/** {@code #requireResource("key")}: requires a web resource and prints nothing. */
public class RequireDirective extends Directive {
    @Override
    public String getName() {
        return "requireResource";
    }

    @Override
    public int getType() {
        return LINE;
    }

    @Override
    public boolean render(InternalContextAdapter context, Writer out, Node node) {
        Object key = node.jjtGetNumChildren() == 1 ? node.jjtGetChild(0).value(context) : null;
        if (key == null) {
            throw new ParseErrorException(
                    "#" + getName() + " in " + getTemplateName() + " line " + getLine() + " takes one key");
        }
        require(RequestScope.current(), key.toString());
        return true;
    }

    void require(RequestScope scope, String key) {
        scope.requiredResources().add(key);
    }

    /** {@code #requireResourcesForContext("key")}. */
    public static final class ForContext extends RequireDirective {
        @Override
        public String getName() {
            return "requireResourcesForContext";
        }

        @Override
        void require(RequestScope scope, String key) {
            scope.requiredContexts().add(key);
        }
    }
}
