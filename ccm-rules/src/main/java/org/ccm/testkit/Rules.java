package org.ccm.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Rules that the tests of a class or method use beside those of the Convention. They are compiled once for a class and
 * freed after it.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Rules {

    /**
     * Resources, by names relative to the test class or absolute; or else files and directories, relative to the one the
     * tests run in.
     */
    String[] value();
}
