package org.ccm.engine;

import java.util.List;
import java.util.Set;

/**
 * Lets through the classes that rules of analysts need to be compiled and run, and no other: what is not found can be
 * neither named in a rule nor linked by its code.
 */
final class FilteringLoader extends ClassLoader {

    private static final List<String> PACKAGES =
            List.of("org.ccm.", "org.drools.", "org.kie.", "java.time.", "java.util.function.", "java.math.");

    private static final Set<String> CLASSES = Set.of(
            "java.util.regex.Pattern",
            "java.util.regex.Matcher",
            "java.util.regex.MatchResult",
            "java.io.Serializable",
            "java.io.Externalizable",
            "java.io.ObjectInput",
            "java.io.ObjectOutput",
            "java.io.IOException",
            "java.io.ObjectInputStream",
            "java.io.ObjectStreamException",
            "java.lang.reflect.Type",
            "java.lang.reflect.AnnotatedElement",
            "java.lang.reflect.GenericDeclaration",
            "java.lang.invoke.MethodHandles",
            "java.lang.invoke.MethodHandles$Lookup",
            "java.lang.invoke.MethodType",
            "java.lang.invoke.CallSite",
            "java.lang.invoke.StringConcatFactory",
            "java.lang.invoke.TypeDescriptor",
            "java.lang.invoke.TypeDescriptor$OfMethod",
            "java.lang.invoke.TypeDescriptor$OfField");

    /** Of {@code java.lang} and {@code java.util}, what reaches beyond the rules. */
    private static final Set<String> BEYOND = Set.of(
            "java.lang.ClassLoader",
            "java.lang.Module",
            "java.lang.ModuleLayer",
            "java.lang.Process",
            "java.lang.ProcessBuilder",
            "java.lang.ProcessHandle",
            "java.lang.Runtime",
            "java.lang.ThreadGroup",
            "java.lang.ThreadLocal",
            "java.lang.InheritableThreadLocal",
            "java.lang.Thread",
            "java.lang.StackWalker",
            "java.util.ServiceLoader",
            "java.util.Timer",
            "java.util.TimerTask",
            "java.util.ResourceBundle",
            "java.util.Scanner",
            "java.util.Formatter");

    static {
        registerAsParallelCapable();
    }

    FilteringLoader(ClassLoader parent) {
        super("ccm-filter", parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!passes(name)) {
            throw new ClassNotFoundException(name + " is not open to rules");
        }
        return super.loadClass(name, resolve);
    }

    static boolean passes(String name) {
        String outer = name.indexOf('$') < 0 ? name : name.substring(0, name.indexOf('$'));
        return CLASSES.contains(name)
                || PACKAGES.stream().anyMatch(name::startsWith)
                || (directlyIn("java.lang.", name) || directlyIn("java.util.", name)) && !BEYOND.contains(outer);
    }

    private static boolean directlyIn(String start, String name) {
        return name.startsWith(start) && name.indexOf('.', start.length()) < 0;
    }
}
