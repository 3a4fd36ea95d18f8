package dk.albertslund.innovation.common.confluence.rest;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Maximum size in bytes of request bodies of a resource, where the default of {@link RequestSizeFilter} is too small.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface MaxBodySize {
    int value();

    /** False for a resource that takes a file, and reads no more of it than that itself. */
    boolean isJson() default true;
}
