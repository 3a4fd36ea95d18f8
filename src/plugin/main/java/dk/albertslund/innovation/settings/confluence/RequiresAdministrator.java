package dk.albertslund.innovation.settings.confluence;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * REST methods that change what holds for the whole wiki. {@link AdministratorFilter} refuses, in this order: a request
 * without the header of our own pages (403), a user who is not logged in (401), one who does not administer the wiki (403) or
 * has not confirmed it with the password (403), a wiki in read-only mode (503).
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RequiresAdministrator {}
