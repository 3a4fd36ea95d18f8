package dk.albertslund.innovation.network.confluence;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A REST method, or all methods of a class, about the network in the space whose key is the path parameter {@code
 * spaceKey}. An annotation on the method counts before that on its class. {@link NetworkAccessFilter} refuses, in this order:
 * unless the method is GET, a request without the header of our own pages (403) and a user who is not logged in (401); a
 * network that is not there for the user (404); unless viewing is enough, a wiki in read-only mode (503) and a user without
 * the permission (403).
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RequiresNetworkAccess {
    NetworkAccessLevel value();
}
