package org.ccm.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The day as of whose end the {@link org.ccm.assessment.Assessment} of a test is made. On a parameter it goes before that
 * on a method, and this before that on a class.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.PARAMETER})
public @interface AsOf {

    /** The day, as in {@code "2019-11-20"}. */
    String value();
}
