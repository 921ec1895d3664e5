package org.ccm.testkit;

import org.ccm.assessment.Assessment;

/**
 * Where assertions about assessments begin.
 *
 * <pre>{@code
 * import static org.ccm.testkit.CcmAssertions.assertThat;
 *
 * assertThat(assessment).of("GNB").hasOverdue(Duty.INITIAL_REPORT).dueOn(LocalDate.of(2011, 10, 28)).unverified();
 * assertThat(assessment).of("Croatia").hasDeadline(Duty.CLEARANCE, LocalDate.of(2020, 8, 1)).hasNothingOverdue();
 * }</pre>
 *
 * <p>A failure says what was expected, what is found for the State instead and why, what the record has of it, and what
 * was perhaps meant. To see several failures at once, hand assertions to {@code check} of AssertJ's soft assertions.
 */
public final class CcmAssertions {

    private CcmAssertions() {}

    /** Begins an assertion about an assessment. */
    public static AssessmentAssert assertThat(Assessment assessment) {
        return new AssessmentAssert(assessment);
    }
}
