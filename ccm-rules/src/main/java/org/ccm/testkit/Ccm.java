package org.ccm.testkit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Gives tests a {@link org.ccm.register.Register}, a {@link org.ccm.assessment.Rulebook} or an {@link
 * org.ccm.assessment.Assessment} as a parameter.
 *
 * <pre>{@code
 * @Ccm
 * @AsOf("2019-11-20")
 * class ReportsTest {
 *     @Test
 *     void guinea_bissau_owes_its_initial_report(Assessment minutes) {
 *         assertThat(minutes).of("GNB").hasOverdue(Duty.INITIAL_REPORT);
 *     }
 * }
 * }</pre>
 */
@Documented
@Inherited
@ExtendWith(CcmExtension.class)
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Ccm {}
