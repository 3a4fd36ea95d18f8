package dk.albertslund.innovation.network.confluence;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a REST method, or all methods of a class, that concerns the network in the space whose key is the path parameter {@code
 * spaceKey}. An annotation on the method overrides that on its class. {@link NetworkAccessFilter} refuses, in this order: unless
 * the method is GET, a request without the header of our own pages (403) and anonymous access (401); a network that does not
 * exist or that the user may not view (404); above {@code VIEW}, any request in read-only mode (503) and a user without the
 * permission (403).
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RequiresNetworkAccess {
    NetworkAccessLevel value();
}
