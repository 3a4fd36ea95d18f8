package dk.albertslund.innovation.settings.confluence;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks REST methods that change settings of the whole wiki. {@link AdministratorFilter} refuses, in this order: a request
 * without the header of our own pages (403), anonymous access (401), a user who is not an administrator (403), a session without
 * confirmed password (403), and any request in read-only mode (503).
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface RequiresAdministrator {}
