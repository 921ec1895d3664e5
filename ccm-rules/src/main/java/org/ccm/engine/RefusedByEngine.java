package org.ccm.engine;

/** Rules that were checked do not compile, or compile into something that no rule may do. */
public final class RefusedByEngine extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RefusedByEngine(String message) {
        super(message);
    }
}
