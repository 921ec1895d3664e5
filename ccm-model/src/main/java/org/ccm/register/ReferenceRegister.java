package org.ccm.register;

/** Holds the reference register from its first use on. */
final class ReferenceRegister {

    static final Register REGISTER = RegisterReader.read(new RegisterFiles.Reference());

    private ReferenceRegister() {}
}
