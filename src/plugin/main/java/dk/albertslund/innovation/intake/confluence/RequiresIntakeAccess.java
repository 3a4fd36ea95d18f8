package dk.albertslund.innovation.intake.confluence;

import dk.albertslund.innovation.network.confluence.NetworkAccessLevel;
import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a REST method that concerns the proposals in the space whose key is the path parameter {@code spaceKey}. {@link
 * IntakeAccessFilter} refuses, in this order: a request without the header of our own pages (403) and anonymous access (401); a
 * space that does not exist or that the user may not view (404); any request in read-only mode (503); for {@code ADMINISTER} a
 * user who does not administer the space (403).
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RequiresIntakeAccess {
    NetworkAccessLevel value();
}
